#!/usr/bin/env bash
# What Flink's script of this name does with start-foreground: memory by its configuration, then one JVM
# in the place of this process.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
shift
export FLINK_LIB_DIR=$home/lib
read -ra opens < <(sed -n 's/^env.java.opts.all: //p' "$home/conf/config.yaml")
flink=("$JAVA_HOME/bin/java" -cp "$(cat "$home/classpath")")
result=$("${flink[@]}" org.apache.flink.runtime.util.bash.BashJavaUtils GET_JM_RESOURCE_PARAMS --configDir "$home/conf" |
  sed -n 's/^BASH_JAVA_UTILS_EXEC_RESULT://p')
mapfile -t lines <<<"$result"
read -ra memory <<<"${lines[0]}"
exec "${flink[@]:0:1}" "${memory[@]}" "${opens[@]}" "-Dlog4j.configurationFile=$home/conf/log4j-console.properties" "${flink[@]:1}" \
  org.apache.flink.container.entrypoint.StandaloneApplicationClusterEntryPoint --configDir "$home/conf" "$@"
