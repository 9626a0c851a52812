import { decimalText } from './figure.ts';
import { parseFields } from './json-fields.ts';
import type { Roles } from './role.ts';

/** Reads roles.json. */
export function decodeRoles(text: string): Roles {
  const file = parseFields(text);
  return {
    source: 'article-roles',
    roles: file.objects('roles').map((role) => ({
      name: role.text('name'),
      range: { low: decimalText(role.text('low')), high: decimalText(role.text('high')) },
      occupation: role.text('occupation'),
      alternates: role.texts('alternates'),
      evidence: role.text('evidence'),
    })),
    factors: file
      .objects('factors')
      .map((factor) => ({ factor: factor.text('factor'), statement: factor.text('statement') })),
  };
}
