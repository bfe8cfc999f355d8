#!/usr/bin/env bash
# Loads a release into the running stack and looks for its figure on every way: the exporter, Prometheus,
# PostgreSQL, Grafana's API. Ends with 0, or with 1 and what is missing after EXPORT_INDICATORS_SMOKE_SECONDS
# (300). A second run loads nothing and finds the same.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=docker/stack
. ./stack
# shellcheck source=docker/waiting
. ./waiting "${EXPORT_INDICATORS_SMOKE_SECONDS:-300}"
figures=motie.csv
# The last figure of semiconductors in that file, of August 2026.
expected=46652000000
series='trade_value_usd{reporter="KOR",sector="semiconductors",definition="mti-2026",flow="export",window="1m"}'

get() {
  curl --silent --fail --max-time 10 "$@"
}

# The value in an answer of Prometheus' query API, also behind Grafana.
value_in() {
  sed -n 's/.*"value":\[[0-9.]*,"\([^"]*\)"\].*/\1/p'
}

is_expected() {
  awk -v value="$1" -v expected="$expected" 'BEGIN { exit !(value != "" && value + 0 == expected) }'
}

healthy() {
  local states
  states=$("${compose[@]}" ps --format '{{.Service}} {{.Health}}')
  for service in kafka postgres indicators-job indicators-tasks history-job history-tasks \
    exporter prometheus alertmanager grafana; do
    [[ $'\n'$states$'\n' == *$'\n'"$service healthy"$'\n'* ]] || return 1
  done
}

on_the_exporter() {
  get "http://127.0.0.1:$EXPORTER_PORT/metrics" >/tmp/smoke.$$ || return 1
  is_expected "$(awk '/^trade_value_usd\{/ && /sector="semiconductors"/ && /definition="mti-2026"/ &&
    /flow="export"/ && /window="1m"/ { print $NF; exit }' /tmp/smoke.$$)"
}

in_prometheus() {
  is_expected "$(get --get --data-urlencode "query=$series" \
    "http://127.0.0.1:$PROMETHEUS_PORT/api/v1/query" | value_in)"
}

in_postgresql() {
  is_expected "$(in_database "SELECT value FROM indicator_latest
    WHERE indicator = 'trade_value_usd' AND variant = '1m' AND flow = 'export'
        AND sector = 'semiconductors' AND definition = 'mti-2026' AND period = '2026-08'")"
}

grafana() {
  get --user "admin:$(cat secrets/grafana-password)" "$@"
}

grafana_url=http://127.0.0.1:$GRAFANA_PORT

grafana_has_dashboards() {
  [[ $(grafana "$grafana_url/api/search?type=dash-db" | grep -o '"type":"dash-db"' | wc -l) -ge 12 ]]
}

grafana_reads_prometheus() {
  is_expected "$(grafana --get --data-urlencode "query=$series" \
    "$grafana_url/api/datasources/proxy/uid/export-indicators-prometheus/api/v1/query" | value_in)"
}

grafana_reads_postgresql() {
  grafana --header 'Content-Type: application/json' --data '{"from":"now-1y","to":"now","queries":[{"refId":"A",
    "datasource":{"uid":"export-indicators-postgres"},"format":"table","rawQuery":true,"rawSql":"SELECT value FROM indicator_latest WHERE indicator = '"'trade_value_usd'"' AND variant = '"'1m'"' AND flow = '"'export'"' AND sector = '"'semiconductors'"' AND definition = '"'mti-2026'"' AND period = '"'2026-08'"'"}]}' \
    "$grafana_url/api/ds/query" | grep -q "$expected\|4.6652e+10"
}

trap 'rm -f /tmp/smoke.$$' EXIT
until_it_holds "every service is healthy" healthy
"${compose[@]}" run --rm ingest load --bootstrap-servers kafka:19092 "$figures"
until_it_holds "the exporter shows the figure" on_the_exporter
until_it_holds "Prometheus has it" in_prometheus
until_it_holds "PostgreSQL has it" in_postgresql
until_it_holds "Grafana has the dashboards" grafana_has_dashboards
until_it_holds "Grafana reads Prometheus" grafana_reads_prometheus
until_it_holds "Grafana reads PostgreSQL" grafana_reads_postgresql
echo "smoke: all is well"
