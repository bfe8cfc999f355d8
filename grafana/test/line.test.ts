import { after, before, describe } from 'node:test';
import { acceptedRelease } from './accepted-release';
import { brokenQuery } from './broken-query';
import { choices } from './choices';
import { Line } from './line';
import { links } from './links';
import { names } from './names';
import { noPrometheus } from './no-prometheus';
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
  links(running);
  noPrometheus(running);
  // What changes the demo comes last.
  revision(running);
  acceptedRelease(running);
  speed(running);
});
