package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNewsTest {
  private final SourceNews news = new SourceNews();

  @Test
  void aWithheldReleaseIsHealedByItself() {
    news.take(TestRelease.at(1).id("a").withheld().marker());
    assertThat(news.isWithheld()).isTrue();
    assertThat(news.newestPublished()).isNull();
    news.take(TestRelease.at(2).id("a").marker());
    assertThat(news.isWithheld()).isFalse();
  }

  @Test
  void thoseThatWaitBehindItAreHealedOneByOne() {
    news.take(TestRelease.at(1).id("a").withheld().marker());
    news.take(TestRelease.at(2).id("b").withheld().marker());
    news.take(TestRelease.at(3).id("a").published(TestRelease.BEGINNING).marker());
    assertThat(news.isWithheld()).isTrue();
    news.take(TestRelease.at(4).id("b").marker());
    assertThat(news.isWithheld()).isFalse();
  }

  @Test
  void theFirstOfTwoOfOneTimeDoesNotHealTheSecond() {
    var time = TestRelease.BEGINNING;
    news.take(TestRelease.at(1).id("a").published(time).withheld().marker());
    news.take(TestRelease.at(2).id("b").published(time).withheld().marker());
    news.take(TestRelease.at(3).id("a").published(time).marker());
    assertThat(news.isWithheld()).isTrue();
  }

  @Test
  void aLaterReleaseHealsIt() {
    news.take(TestRelease.at(1).id("a").withheld().marker());
    news.take(TestRelease.at(2).id("b").marker());
    assertThat(news.isWithheld()).isFalse();
  }

  @Test
  void anEarlierReleaseDoesNotHealIt() {
    news.take(TestRelease.at(5).id("a").withheld().marker());
    news.take(TestRelease.at(6).id("b").published(TestRelease.BEGINNING).marker());
    assertThat(news.isWithheld()).isTrue();
  }

  @Test
  void withheldTwiceIsHealedOnce() {
    news.take(TestRelease.at(1).id("a").withheld().marker());
    news.take(TestRelease.at(2).id("a").withheld().marker());
    news.take(TestRelease.at(3).id("a").marker());
    assertThat(news.isWithheld()).isFalse();
  }

  @Test
  void theNewestPublicationIsOfThoseThatPassed() {
    news.take(TestRelease.at(2).marker());
    news.take(TestRelease.at(1).id("late").marker());
    news.take(TestRelease.at(9).withheld().marker());
    assertThat(news.newestPublished()).isEqualTo(TestRelease.at(2).marker().getPublishedAt());
  }
}
