# shellcheck shell=bash
# The functions of docker/stack for a line of processes, which answers at EXPORT_INDICATORS_LINE.
ask() {
  curl --silent --show-error --fail --max-time 120 --data-binary "${2-}" "$EXPORT_INDICATORS_LINE/$1"
}

build_programs() {
  : # The test has its programs from Maven.
}

start_stack() {
  ask start "${INDICATORS_RESTORE:-latest} ${HISTORY_RESTORE:-latest}"
}

job_url() {
  ask url "$1"
}

end_job() {
  ask end "$1"
}

in_database() {
  ask sql "$1"
}

in_log() {
  ./program ingest list --bootstrap-servers "$EXPORT_INDICATORS_KAFKA"
}
