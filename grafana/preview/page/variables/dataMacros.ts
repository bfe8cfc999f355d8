import {
  formattedValueToString,
  getFieldDisplayName,
  type DataContextScopedVar,
  type Field,
  type ScopedVars,
} from '@grafana/data';

/** ${__data.fields.x}, ${__value.raw}, ${__field.name} and their like, of the row that a link or a title stands in. */
export function dataMacro(name: string, path: string | undefined, scoped?: ScopedVars): string | undefined {
  const context = (scoped?.__dataContext as DataContextScopedVar | undefined)?.value;
  if (!context) {
    return undefined;
  }
  const { frame, field, rowIndex, calculatedValue } = context;
  switch (name) {
    case '__data':
      return fieldOfRow(path ?? '', frame.fields, rowIndex);
    case '__field':
    case '__series':
      return path?.startsWith('.labels.')
        ? (field.labels?.[path.slice('.labels.'.length)] ?? '')
        : getFieldDisplayName(field, frame, context.data);
    case '__value': {
      if (path === '.time') {
        const time = frame.fields.find(({ type }) => type === 'time');
        return rowIndex === undefined ? '' : String(time?.values[rowIndex] ?? '');
      }
      if (calculatedValue && rowIndex === undefined) {
        return path === '.text' ? formattedValueToString(calculatedValue) : String(calculatedValue.numeric);
      }
      return valueOf(field, rowIndex, path === '.text');
    }
    default:
      return undefined;
  }
}

function fieldOfRow(path: string, fields: Field[], row: number | undefined): string | undefined {
  const match = /^\.fields(?:\.(?<name>[^.[]+)|\[["']?(?<key>[^"'\]]+)["']?\])(?<rest>\.\w+)?$/.exec(path);
  const wanted = match?.groups?.name ?? match?.groups?.key;
  if (wanted === undefined) {
    return undefined;
  }
  const field =
    fields.find((one) => one.name === wanted || one.state?.displayName === wanted) ?? fields[Number(wanted)];
  return field ? valueOf(field, row, match?.groups?.rest === '.text') : '';
}

function valueOf(field: Field, row: number | undefined, formatted: boolean): string {
  const value: unknown = row === undefined ? undefined : field.values[row];
  if (value === undefined || value === null) {
    return '';
  }
  return formatted && field.display ? formattedValueToString(field.display(value)) : String(value);
}
