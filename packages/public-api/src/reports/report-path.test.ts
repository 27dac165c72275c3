import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatReportSlug, parseReportSlug } from './report-path.js';

it.each([
  ['My-Report--Vmlldzox', { id: 'Vmlldzox', displayName: 'My Report' }],
  ['Caf%C3%A9-50%25--Vmlldzox', { id: 'Vmlldzox', displayName: 'Café 50%' }],
  ['well%2Dknown--Vmlldzox', { id: 'Vmlldzox', displayName: 'well-known' }],
  ['50%-more--Vmlldzox', { id: 'Vmlldzox', displayName: '50% more' }],
  ['--Vmlldzox', { id: 'Vmlldzox', displayName: '' }],
])('reads name and id of %s [API-097]', (slug, expected) => {
  expect(parseReportSlug(slug)).toEqual(expected);
});

it('takes a part without dashes for an id [API-098]', () => {
  expect(parseReportSlug('Vmlldzox')).toEqual({ id: 'Vmlldzox', displayName: null });
});

it('splits at the last two dashes in a row [API-099]', () => {
  expect(parseReportSlug('Before--After--Vmlldzox')).toEqual({ id: 'Vmlldzox', displayName: 'Before  After' });
  expect(parseReportSlug('Cut----Vmlldzox')).toEqual({ id: 'Vmlldzox', displayName: 'Cut  ' });
});

it.each(['My-Report-Vm11dsdf', 'My-Report--', 'My--Report-Vmlldzox', ''])(
  'says that "%s" lacks the form Name--ID [API-100]',
  (slug) => {
    expect(() => parseReportSlug(slug)).toThrow(ValidationError);
    expect(() => parseReportSlug(slug)).toThrow('Name--ID');
  },
);

it.each([
  ['My Report', 'My-Report--Vmlldzox'],
  ['  A/B test: 100%! ', 'A-B-test-100--Vmlldzox'],
  ['well--known', 'well-known--Vmlldzox'],
  ['Größe_1', 'Größe_1--Vmlldzox'],
  ['!', '--Vmlldzox'],
])('writes the title "%s" as %s [API-555]', (title, slug) => {
  expect(formatReportSlug('Vmlldzox==', title)).toBe(slug);
});

it('finds the id again that it writes [API-097, API-555]', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.base64String({ minLength: 1 }), (title, base64) => {
      const id = base64.replace(/=/g, '');
      expect(parseReportSlug(formatReportSlug(base64, title)).id).toBe(id);
    }),
  );
});
