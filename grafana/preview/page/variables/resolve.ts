import type { Variable } from '../model/dashboard';
import type { Address } from '../model/address';
import type { Run } from '../model/run';
import { optionsOf } from './options';
import { refersTo } from './refersTo';
import { ALL, type VariableState } from './state';

/** Resolves the variables, each after the ones that its query names. */
export async function resolveVariables(
  around: Pick<Run, 'dashboard' | 'timeRange'>,
  address: Address,
): Promise<VariableState[]> {
  const definitions = around.dashboard.templating?.list ?? [];
  const resolved: VariableState[] = [];
  let open = [...definitions];
  while (open.length > 0) {
    const next = open.filter((one) => !open.some((other) => other !== one && refersTo(one.query, other.name)));
    if (next.length === 0) {
      throw new Error(`Variables depend on one another in a circle: ${open.map(({ name }) => name).join(', ')}`);
    }
    const states = await Promise.all(next.map((definition) => resolveOne(definition, around, resolved, address)));
    resolved.push(...states);
    open = open.filter((one) => !next.includes(one));
  }
  return definitions.map(({ name }) => resolved.find(({ definition }) => definition.name === name)!);
}

async function resolveOne(
  definition: Variable,
  around: Pick<Run, 'dashboard' | 'timeRange'>,
  variables: VariableState[],
  address: Address,
): Promise<VariableState> {
  const wanted = address.variables[definition.name] ?? [definition.current?.value ?? []].flat();
  try {
    const options = await optionsOf(definition, { ...around, variables });
    const open = definition.type === 'textbox';
    const held = open ? wanted : wanted.filter((value) => options.some((option) => option.value === value));
    const first = options.slice(0, 1).map(({ value }) => value);
    const chosen = held.length > 0 ? held : first;
    return {
      definition,
      options,
      chosen: chosen.includes(ALL) ? [ALL] : definition.multi ? chosen : chosen.slice(0, 1),
    };
  } catch (failure) {
    const error = `Variable ${definition.name}: ${failure instanceof Error ? failure.message : String(failure)}`;
    return { definition, options: [], chosen: wanted, error };
  }
}
