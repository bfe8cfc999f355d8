import { after, before, describe } from 'node:test';
import { brokenQuery } from './broken-query';
import { choices } from './choices';
import { Line } from './line';
import { names } from './names';
import { openAlert } from './open-alert';
import { pages } from './pages';
import { revision } from './revision';
import { speed } from './speed';

describe('the running line', () => {
  let line: Line;
  before(async () => {
    line = await Line.start();
  });
  after(() => line?.stop());

  const running = () => line;
  pages(running);
  choices(running);
  openAlert(running);
  names(running);
  brokenQuery(running);
  // What changes the demo comes last.
  revision(running);
  speed(running);
});
