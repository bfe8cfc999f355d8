import { useState, type ReactElement } from 'react';
import { changeAddress } from '../model/address';
import type { Run } from '../model/run';
import { isRange } from '../model/timeRange';
import { QUICK_RANGES } from './quickRanges';

interface Props {
  run: Run;
  onRefresh: () => void;
}

export function TimeControls({ run, onRefresh }: Props): ReactElement {
  const { from, to } = run.timeRange.raw as { from: string; to: string };
  const usual = run.dashboard.time ?? { from: 'now-6h', to: 'now' };
  const choices = [{ text: 'Default', ...usual }, ...QUICK_RANGES];
  const chosen = choices.findIndex((choice) => choice.from === from && choice.to === to);
  return (
    <>
      <span className="preview-control">
        <select
          aria-label="Time range"
          value={chosen}
          onChange={(event) =>
            changeAddress({
              from: choices[Number(event.target.value)].from,
              to: choices[Number(event.target.value)].to,
            })
          }
        >
          {chosen < 0 && <option value={-1}>From – to</option>}
          {choices.map(({ text }, i) => (
            <option key={text} value={i}>
              {text}
            </option>
          ))}
        </select>
      </span>
      <RangeFields key={`${from} ${to}`} from={from} to={to} />
      <span className="preview-control">
        <span className="preview-label" style={{ border: 0 }}>
          UTC
        </span>
      </span>
      <span className="preview-control">
        <button type="button" onClick={onRefresh} data-action="refresh">
          Refresh
        </button>
      </span>
    </>
  );
}

function RangeFields(given: { from: string; to: string }): ReactElement {
  const [range, setRange] = useState(given);
  const [wrong, setWrong] = useState(false);
  const apply = (event: React.FormEvent) => {
    event.preventDefault();
    setWrong(!isRange(range));
    if (isRange(range)) {
      changeAddress({ ...range });
    }
  };
  return (
    <form className="preview-control" onSubmit={apply} style={wrong ? { borderColor: 'var(--error)' } : undefined}>
      <input
        type="text"
        aria-label="From"
        value={range.from}
        onChange={(event) => setRange({ ...range, from: event.target.value })}
      />
      <input
        type="text"
        aria-label="To"
        value={range.to}
        onChange={(event) => setRange({ ...range, to: event.target.value })}
      />
      <button type="submit">Apply</button>
    </form>
  );
}
