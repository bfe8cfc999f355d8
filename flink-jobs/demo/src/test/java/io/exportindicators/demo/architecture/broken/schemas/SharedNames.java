package io.exportindicators.demo.architecture.broken.schemas;

import io.exportindicators.demo.architecture.broken.ingest.ReaderWithFlink;
import java.util.HashMap;
import java.util.Map;

/** Names that anybody may change, beside a room above. */
public final class SharedNames {
  /** Filled by whoever comes first. */
  public static final Map<String, ReaderWithFlink> NAMES = new HashMap<>();

  private SharedNames() {}
}
