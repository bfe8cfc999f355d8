package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.reading.Provenance;
import org.junit.jupiter.api.Test;

/** Worst status, newest publication, backfill of the newest vintage. */
class ProvenanceTest {
  private final Provenance provenance = new Provenance();

  @Test
  void nothingRead() {
    assertThat(provenance.status()).isZero();
    assertThat(provenance.publishedMillis(77)).isEqualTo(77);
    assertThat(provenance.backfill(true)).isTrue();
    assertThat(provenance.backfill(false)).isFalse();
  }

  @Test
  void theWorstStatusAndTheNewestPublicationInAnyOrder() {
    provenance.read((byte) 3, 10, 100, false);
    provenance.read((byte) 1, 20, 200, false);
    provenance.read((byte) 2, 15, 150, false);
    assertThat(provenance.status()).isEqualTo((byte) 1);
    assertThat(provenance.publishedMillis(77)).isEqualTo(200);
  }

  @Test
  void theBackfillIsThatOfTheNewestVintage() {
    provenance.read((byte) 1, 10, 100, true);
    provenance.read((byte) 1, 20, 200, false);
    provenance.read((byte) 1, 15, 150, true);
    assertThat(provenance.backfill(true)).isFalse();
    provenance.read((byte) 1, 20, 200, true);
    assertThat(provenance.backfill(false)).isTrue();
    provenance.read((byte) 1, 20, 200, false);
    assertThat(provenance.backfill(false)).isTrue();
  }

  @Test
  void takesOverWhatAnotherOneNoted() {
    Provenance other = new Provenance();
    provenance.readAllOf(other);
    nothingRead();
    other.read((byte) 2, 20, 200, true);
    provenance.read((byte) 3, 10, 100, false);
    provenance.readAllOf(other);
    assertThat(provenance.status()).isEqualTo((byte) 2);
    assertThat(provenance.publishedMillis(77)).isEqualTo(200);
    assertThat(provenance.backfill(false)).isTrue();
  }

  @Test
  void resetForgetsAll() {
    provenance.read((byte) 1, 10, 100, true);
    provenance.reset();
    nothingRead();
  }
}
