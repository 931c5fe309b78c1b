import { expect, test } from 'vitest';
import { told } from './told.ts';

test.each<[string, readonly string[]]>([
  ['Aan SFOR levert ons land nog altijd een bataljon.', ['bataljon | SFOR']],
  ['Onze mariniers blijven tot de zomer in Irak.', ['mariniers | -']],
  ['Nederland handhaaft vier stafofficieren in Larissa.', ['stafofficieren | -']],
  ['Voor Aspides is de deelname met twee stafofficieren in Bahrein verlengd.', ['stafofficieren | Aspides']],
  ['Sinds 2020 wordt de bijdrage aan KFOR met drie militairen gehandhaafd.', ['militairen | KFOR']],
  ['De Nederlandse bijdrage aan de maritieme component van UNIFIL is stopgezet.', ['- | UNIFIL']],
  // Not ours: another's land, another's people, a level that is kept, a part of what is only spoken of.
  ['Aan SFOR levert dat land nog altijd een bataljon.', []],
  ['Hun mariniers blijven tot de zomer in Irak.', []],
  ['Duitsland handhaaft vier stafofficieren in Larissa.', []],
  ['Nederland handhaaft de grenscontroles.', []],
  ['De maritieme component van UNIFIL is gestopt.', []],
])('whose it is: %s', (text, expected) => {
  expect(told(text).map((line) => line.split(' | ').slice(1, 3).join(' | '))).toEqual(expected);
});
