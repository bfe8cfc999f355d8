package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {
  @Test
  void theNamesAreAContract() {
    assertThat(Topics.all())
        .extracting(Topics.Topic::name)
        .containsExactly("releases.v1", "release.index.v1", "indicators.v1", "rejected.v1");
  }

  @Test
  void theLogsAreKeptForEverAndInOneOrder() {
    assertThat(Topics.Topic.PARTITIONS).isEqualTo(1);
    for (Topics.Topic log : new Topics.Topic[] {Topics.RELEASES, Topics.INDICATORS}) {
      assertThat(log.config())
          .containsEntry("cleanup.policy", "delete")
          .containsEntry("retention.ms", "-1");
    }
  }

  @Test
  void theIndexIsCompactedAndRejectionsAreKeptNinetyDays() {
    assertThat(Topics.RELEASE_INDEX.config()).containsEntry("cleanup.policy", "compact");
    assertThat(Topics.REJECTED.config()).containsEntry("retention.ms", "7776000000");
  }
}
