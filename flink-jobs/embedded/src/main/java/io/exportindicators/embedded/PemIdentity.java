package io.exportindicators.embedded;

import java.nio.file.Path;

/**
 * A server's certificate, as files in PEM.
 *
 * @param certificate its chain, its own certificate first
 * @param key its key in PKCS#8, without a password
 */
public record PemIdentity(Path certificate, Path key) {}
