package io.exportindicators.ingest;

import io.exportindicators.schemas.Coverage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * The name of a release: SHA-256, in lower-case hexadecimal, of its content.
 *
 * <p>Content is source, publication time, kind, coverage and the records in the order of their
 * identity. Agency, title, time of observation, attempt and the order of rows are not: the same
 * figures have the same name however often they are read.
 */
public final class ReleaseId {
  private ReleaseId() {}

  /**
   * The release's id.
   *
   * @throws IllegalArgumentException when two records have one identity
   */
  public static String of(Release release) {
    MessageDigest digest = sha256();
    OutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(hashed, 1 << 16))) {
      CanonicalForm form = new CanonicalForm(out);
      form.write(release.source());
      form.write(release.publishedAt().toEpochMilli());
      form.write(release.kind());
      form.write(release.coverage().stream().map(ReleaseId::sorted).sorted(BY_SUBJECT).toList());
      for (SpecificRecord entry : inOrder(release.records())) {
        form.write(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static final Comparator<Coverage> BY_SUBJECT =
      Comparator.comparing(Coverage::getDefinition)
          .thenComparing(Coverage::getReporter)
          .thenComparing(Coverage::getFlow)
          .thenComparing(coverage -> coverage.getProducts().toString())
          .thenComparing(coverage -> coverage.getPeriods().toString());

  private static Coverage sorted(Coverage coverage) {
    return Coverage.newBuilder(coverage)
        .setProducts(coverage.getProducts().stream().sorted().toList())
        .setPeriods(coverage.getPeriods().stream().sorted().toList())
        .build();
  }

  private static SpecificRecord[] inOrder(List<SpecificRecord> records) {
    Comparator<SpecificRecord> order = new RecordIdentity().order();
    SpecificRecord[] sorted = records.toArray(SpecificRecord[]::new);
    Arrays.sort(sorted, order);
    for (int i = 1; i < sorted.length; i++) {
      if (order.compare(sorted[i - 1], sorted[i]) == 0) {
        throw new IllegalArgumentException("two records of one identity: " + sorted[i]);
      }
    }
    return sorted;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
