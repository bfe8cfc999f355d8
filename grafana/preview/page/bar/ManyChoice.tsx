import type { ReactElement } from 'react';
import { ALL, textOf, type VariableState } from '../variables/state';

interface Props {
  state: VariableState;
  onChange: (values: string[]) => void;
}

export function ManyChoice({ state, onChange }: Props): ReactElement {
  const { options, chosen } = state;
  const flip = (value: string) => {
    if (value === ALL) {
      return onChange([ALL]);
    }
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : [...chosen.filter((one) => one !== ALL), value];
    return onChange(next.length > 0 ? next : options.slice(0, 1).map((one) => one.value));
  };
  return (
    <details>
      <summary style={{ height: '100%' }}>{textOf(state)}</summary>
      <div className="preview-choices">
        {options.map(({ text, value }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => flip(value)} /> {text}
          </label>
        ))}
      </div>
    </details>
  );
}
