export const QUICK_RANGES = [
  { text: 'Last 15 minutes', from: 'now-15m', to: 'now' },
  { text: 'Last hour', from: 'now-1h', to: 'now' },
  { text: 'Last 6 hours', from: 'now-6h', to: 'now' },
  { text: 'Last 24 hours', from: 'now-24h', to: 'now' },
  { text: 'Last 7 days', from: 'now-7d', to: 'now' },
  { text: 'Last year', from: 'now-1y', to: 'now' },
  { text: 'Last 2 years', from: 'now-2y', to: 'now' },
  { text: 'Last 5 years', from: 'now-5y', to: 'now' },
  { text: 'Last 10 years', from: 'now-10y', to: 'now' },
];
