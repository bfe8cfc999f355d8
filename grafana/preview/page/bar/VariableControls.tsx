import type { ReactElement } from 'react';
import { changeAddress } from '../model/address';
import type { Run } from '../model/run';
import { isHidden, isUnlabelled, type VariableState } from '../variables/state';
import { ManyChoice } from './ManyChoice';

export function VariableControls({ run }: { run: Run }): ReactElement {
  return (
    <>
      {run.variables
        .filter(({ definition }) => !isHidden(definition))
        .map((state) => (
          <Control key={state.definition.name} state={state} />
        ))}
    </>
  );
}

function Control({ state }: { state: VariableState }): ReactElement {
  const { definition } = state;
  return (
    <span className="preview-control" data-variable={definition.name}>
      {!isUnlabelled(definition) && <span className="preview-label">{definition.label || definition.name}</span>}
      <Choice state={state} />
    </span>
  );
}

function Choice({ state }: { state: VariableState }): ReactElement {
  const { definition, options, chosen } = state;
  const change = (values: string[]) => changeAddress({ [`var-${definition.name}`]: values });
  if (definition.type === 'textbox') {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change([new FormData(event.currentTarget).get('value') as string]);
        }}
      >
        <input type="text" name="value" defaultValue={chosen[0] ?? ''} aria-label={definition.name} />
      </form>
    );
  }
  if (definition.multi) {
    return <ManyChoice state={state} onChange={change} />;
  }
  return (
    <select value={chosen[0] ?? ''} aria-label={definition.name} onChange={(event) => change([event.target.value])}>
      {options.map(({ text, value }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
