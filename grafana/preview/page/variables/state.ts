import type { Variable, VariableOption } from '../model/dashboard';

export const ALL = '$__all';

export interface VariableState {
  definition: Variable;
  options: VariableOption[];
  /** What is chosen; ALL stands for every option. */
  chosen: string[];
  error?: string;
}

/** The values that a query gets: ALL is spelled out. */
export function valuesOf(state: VariableState): string | string[] {
  const { definition, options, chosen } = state;
  if (chosen.includes(ALL)) {
    return definition.allValue ? definition.allValue : options.filter((o) => o.value !== ALL).map((o) => o.value);
  }
  return definition.multi ? chosen : (chosen[0] ?? '');
}

export function textOf(state: VariableState): string {
  return state.chosen.map((value) => state.options.find((o) => o.value === value)?.text ?? value).join(' + ');
}

export function isHidden(definition: Variable): boolean {
  return definition.hide === 2 || definition.hide === 'hideVariable' || definition.type === 'constant';
}

export function isUnlabelled(definition: Variable): boolean {
  return definition.hide === 1 || definition.hide === 'hideLabel';
}

/** Whether a query writes the value as a list. */
export function isList({ multi, includeAll }: Variable): boolean {
  return Boolean(multi || includeAll);
}
