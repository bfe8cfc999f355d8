import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  ConstantVariableBuilder,
  QueryVariableBuilder,
  VariableHide,
  VariableRefresh,
  type VariableModel,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { DIVISORS } from './money.ts';
import { POSTGRES } from './sources.ts';
import type { Language, Words } from './words.ts';

/** The economy that is followed. */
const REPORTER = 'KOR';

/** Variables that every dashboard has: whose figures, and the language and unit that SQL writes. */
export function common(language: Language): Builder<VariableModel>[] {
  return [
    constant('reporter', REPORTER),
    constant('language', language),
    constant('money', DIVISORS[language]),
  ];
}

/** A value that no address changes: a link to another language does not take this one along. */
function constant(name: string, value: string): Builder<VariableModel> {
  const builder = new ConstantVariableBuilder(name).value(value);
  return { build: () => ({ ...builder.build(), skipUrlSync: true }) };
}

/** A choice among what a query finds; other variables may stand in it. */
export function choice(
  name: string,
  label: Words,
  statement: string,
  first: string,
  language: Language,
): Builder<VariableModel> {
  return found(name, label, statement, first, language).hide(VariableHide.DontHide);
}

/** What follows from the choices, by a query that finds one value. */
export function derived(
  name: string,
  label: Words,
  statement: string,
  first: string,
  language: Language,
): Builder<VariableModel> {
  return found(name, label, statement, first, language).hide(VariableHide.HideVariable);
}

function found(
  name: string,
  label: Words,
  statement: string,
  first: string,
  language: Language,
): QueryVariableBuilder {
  return new QueryVariableBuilder(name)
    .label(label[language])
    .datasource(POSTGRES)
    .query(statement.trim())
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .current({ text: first, value: first });
}
