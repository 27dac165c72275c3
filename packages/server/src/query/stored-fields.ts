import { columnField } from './column-field.js';
import type { Field } from './field.js';
import { encodeText, encodeValue } from './stored-value.js';

/** A field with a number that clients name by its global id too: base64 of a kind, a colon and the number. */
export function idField(name: string, expression: string): Field {
  return {
    ...columnField(name, 'number', [expression]),
    encode: (operand) => encodeValue(typeof operand === 'string' ? numberOfId(operand) : operand),
  };
}

/** The number of a version, which clients write as a number or as `v3`. */
export function versionField(name: string, expression: string): Field {
  return {
    ...columnField(name, 'number', [expression]),
    encode: (operand) => {
      const digits = typeof operand === 'string' ? /^v?(\d+)$/.exec(operand)?.[1] : undefined;
      return encodeValue(digits === undefined ? operand : Number(digits));
    },
  };
}

/** Texts of a row that another table holds, any of which a condition may be true of. */
export interface TextRows {
  /** SQL from FROM on, with the condition that joins the row. */
  readonly from: string;
  /** SQL of one text. */
  readonly text: string;
}

/** A field with any number of texts, such as tags. Nothing can be ordered by it. */
export function textsField(name: string, { from, text }: TextRows): Field {
  return {
    name,
    encode: (operand) => (typeof operand === 'string' ? encodeText(operand) : encodeValue(operand)),
    someValue: (test) => `EXISTS (SELECT 1 ${from} AND (${test(text, false)}))`,
    isMissing: () => `NOT EXISTS (SELECT 1 ${from})`,
  };
}

function numberOfId(text: string): number | string {
  const digits = /^(?:\w+:)?(\d+)$/.exec(/^\d+$/.test(text) ? text : Buffer.from(text, 'base64').toString())?.[1];
  return digits === undefined ? text : Number(digits);
}
