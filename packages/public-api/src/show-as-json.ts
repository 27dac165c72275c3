/** Lets `console.log` show what `toJSON` gives, in Node.js, Deno and Bun: they do not look into private fields. */
export function showAsJson<Value extends { toJSON(): unknown }>(type: { readonly prototype: Value }): void {
  Object.defineProperty(type.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(this: Value) {
      return this.toJSON();
    },
  });
}
