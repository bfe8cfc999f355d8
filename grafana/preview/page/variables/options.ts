import type { Variable, VariableOption } from '../model/dashboard';
import { readSql } from '../queries/readSql';
import type { Surroundings } from './interpolate';
import { ALL } from './state';

export async function optionsOf(definition: Variable, around: Surroundings): Promise<VariableOption[]> {
  const options = await ownOptions(definition, around);
  return definition.includeAll ? [{ text: 'All', value: ALL }, ...options] : options;
}

async function ownOptions(definition: Variable, around: Surroundings): Promise<VariableOption[]> {
  const query = textOfQuery(definition);
  switch (definition.type) {
    case 'constant':
    case 'textbox':
      return [{ text: query, value: query }];
    case 'custom':
    case 'interval':
      return customOptions(query);
    case 'query':
      return sorted(filtered(await queryOptions(query, around), definition.regex), definition.sort ?? 0);
    default:
      return (definition.options ?? []).map(({ text, value }) => ({ text, value }));
  }
}

function textOfQuery({ query }: Variable): string {
  return typeof query === 'object' ? (query.rawSql ?? query.query ?? '') : (query ?? '');
}

/** "a, Text : b": a comma of a value is written \, . */
function customOptions(query: string): VariableOption[] {
  return [...query.matchAll(/(?:\\,|[^,])+/g)].map(([part]) => {
    const [, text, value] = /^\s*(.+?)\s+:\s+(.+?)\s*$/.exec(part) ?? [null, part.trim(), part.trim()];
    return { text: text.replaceAll('\\,', ','), value: value.replaceAll('\\,', ',') };
  });
}

async function queryOptions(query: string, around: Surroundings): Promise<VariableOption[]> {
  const { columns, rows } = await readSql(query, around);
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [text, value] = [at('__text'), at('__value')];
  const pairs =
    text >= 0 && value >= 0
      ? rows.map((row) => ({ text: String(row[text] ?? ''), value: String(row[value] ?? '') }))
      : rows.flatMap((row) =>
          row.filter((cell) => cell !== null).map((cell) => ({ text: String(cell), value: String(cell) })),
        );
  return pairs.filter((pair, i) => pairs.findIndex((other) => other.value === pair.value) === i);
}

function filtered(options: VariableOption[], regex: string | undefined): VariableOption[] {
  const parts = /^\/(.*)\/(\w*)$/s.exec(regex ?? '');
  if (!regex) {
    return options;
  }
  const pattern = parts ? new RegExp(parts[1], parts[2].replace('g', '')) : new RegExp(regex);
  return options.flatMap((option) => {
    const match = pattern.exec(option.text);
    const { text, value } = match?.groups ?? {};
    const part = match?.[1] ?? option.text;
    return match
      ? [
          text || value
            ? { text: text ?? value, value: value ?? text }
            : match[1]
              ? { text: part, value: part }
              : option,
        ]
      : [];
  });
}

/** 0 as queried; odd ascending, even descending; 1–2 by text, 3–4 by number, 5–6 by text without case. */
function sorted(options: VariableOption[], order: number): VariableOption[] {
  if (order === 0) {
    return options;
  }
  const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? -1);
  const key = ({ text }: VariableOption) => (order <= 2 ? text : order <= 4 ? number(text) : text.toLowerCase());
  const ascending = [...options].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return order % 2 === 1 ? ascending : ascending.reverse();
}
