import { expressionsOf, panelsOf, sqlOf, type Dashboard } from './classic';
import { everyDashboard } from './problems';

everyDashboard('no SQL asks for all columns', function* ({ dashboard }) {
  for (const sql of sqlOf(dashboard)) {
    if (/\bselect\s+(distinct\s+)?(\w+\.)?\*/i.test(sql)) yield sql;
  }
});

everyDashboard('every variable that a query or text uses is defined', function* ({ dashboard }) {
  const defined = new Set(dashboard.templating.list.map((variable) => variable.name));
  for (const text of textsWithVariables(dashboard)) {
    for (const name of variablesIn(text)) {
      if (!defined.has(name) && !name.startsWith('__')) yield `$${name} in ${text}`;
    }
  }
});

everyDashboard('every choice of a variable changes something', function* ({ dashboard }) {
  const used = new Set(textsWithVariables(dashboard).flatMap(variablesIn));
  for (const { name, type } of dashboard.templating.list) {
    if (type !== 'constant' && !used.has(name)) yield `$${name}`;
  }
});

everyDashboard('rates are taken over $__rate_interval', function* ({ dashboard }) {
  for (const expression of expressionsOf(dashboard)) {
    for (const [call] of expression.matchAll(/\b(i?rate|increase|i?delta|deriv)\s*\([^[]*\[[^\]]*\]/g)) {
      if (!call.endsWith('[$__rate_interval]')) yield expression;
    }
  }
});

everyDashboard('counters occur as rates only', function* ({ dashboard }) {
  for (const expression of expressionsOf(dashboard)) {
    const bare = expression.replace(/"[^"]*"/g, '""');
    for (const { index } of bare.matchAll(/\b\w+_total\b/g)) {
      if (!/\b(i?rate|increase)\s*\(\s*$/.test(bare.slice(0, index))) yield expression;
    }
  }
});

function textsWithVariables(dashboard: Dashboard): string[] {
  return [
    dashboard.title,
    ...sqlOf(dashboard),
    ...expressionsOf(dashboard),
    ...panelsOf(dashboard).flatMap((panel) => [panel.title ?? '', panel.description ?? '', panel.options?.content ?? '']),
  ];
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{(\w+)[^}]*\}|\$(\w+)|\[\[(\w+)[^\]]*\]\]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((name) => !/^\d/.test(name));
}
