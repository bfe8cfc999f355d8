import {
  FieldConfigOptionsRegistry,
  FieldType,
  booleanOverrideProcessor,
  dataLinksOverrideProcessor,
  displayNameOverrideProcessor,
  identityOverrideProcessor,
  numberOverrideProcessor,
  stringOverrideProcessor,
  thresholdsOverrideProcessor,
  unitOverrideProcessor,
  valueMappingsOverrideProcessor,
  type Field,
  type FieldConfigPropertyItem,
} from '@grafana/data';
import { CUSTOM_PROPERTIES } from './properties';

type Process = FieldConfigPropertyItem['process'];

const always = () => true;
const numeric = ({ type }: Field) => type === FieldType.number;

const STANDARD: [string, Process, (field: Field) => boolean][] = [
  ['unit', unitOverrideProcessor as Process, always],
  ['min', numberOverrideProcessor as Process, numeric],
  ['max', numberOverrideProcessor as Process, numeric],
  ['fieldMinMax', booleanOverrideProcessor as Process, numeric],
  ['decimals', numberOverrideProcessor as Process, numeric],
  ['displayName', displayNameOverrideProcessor as Process, always],
  ['noValue', stringOverrideProcessor as Process, always],
  ['description', stringOverrideProcessor as Process, always],
  ['color', identityOverrideProcessor as Process, always],
  ['thresholds', thresholdsOverrideProcessor as Process, always],
  ['mappings', valueMappingsOverrideProcessor as Process, always],
  ['links', dataLinksOverrideProcessor as Process, always],
  ['actions', identityOverrideProcessor as Process, always],
  ['filterable', identityOverrideProcessor as Process, always],
];

const registries = new Map<string, FieldConfigOptionsRegistry>();

export function registryOf(panelType: string): FieldConfigOptionsRegistry {
  const known = registries.get(panelType);
  if (known) {
    return known;
  }
  const registry = new FieldConfigOptionsRegistry();
  for (const [id, process, shouldApply] of STANDARD) {
    registry.register(item(id, id, false, process, shouldApply));
  }
  for (const path of CUSTOM_PROPERTIES[panelType] ?? []) {
    registry.register(item(`custom.${path}`, path, true, identityOverrideProcessor as Process, always));
  }
  registries.set(panelType, registry);
  return registry;
}

function item(
  id: string,
  path: string,
  isCustom: boolean,
  process: Process,
  shouldApply: (field: Field) => boolean,
): FieldConfigPropertyItem {
  const none = () => null;
  return { id, path, name: id, isCustom, process, shouldApply, editor: none, override: none, settings: {} };
}
