package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diplograph.model.Article;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleSetTest {
  private final List<String> rejected = new ArrayList<>();
  private final ArticleSet set = new ArticleSet((where, why) -> rejected.add(where));

  @Test
  void ofOneIdentifierTheLaterWinsAndTheOtherIsReported() {
    set.add(entry("a", "2016-05-02", "1", "x", "new.txt"));
    set.add(entry("a", "2016-05-01", "2", "y", "old.txt"));
    assertThat(set.entries()).extracting(Entry::source).containsExactly("new.txt");
    assertThat(rejected).containsExactly("old.txt");
  }

  @Test
  void onTheSameDayTheGreaterHashWins() {
    set.add(entry("a", "2016-05-01", "1", "x", "one.txt"));
    set.add(entry("a", "2016-05-01", "2", "y", "two.txt"));
    assertThat(set.entries()).extracting(Entry::contentHash).containsExactly("2");
  }

  @Test
  void aDateIsLaterThanNone() {
    set.add(entry("a", "1990-01-01", "1", "x", "dated.txt"));
    set.add(entry("a", null, "2", "y", "undated.txt"));
    assertThat(set.entries()).extracting(Entry::source).containsExactly("dated.txt");
  }

  @Test
  void copiesPointToTheFirstByDateThenIdentifier() {
    set.add(entry("c", "2016-05-01", "3", "same", "c.txt"));
    set.add(entry("b", "2016-05-02", "2", "same", "b.txt"));
    set.add(entry("a", "2016-05-02", "1", "same", "a.txt"));
    set.add(entry("d", "2016-05-01", "4", "other", "d.txt"));
    assertThat(copies(set)).isEqualTo(Map.of("a", "c", "b", "c"));
    assertThat(rejected).isEmpty();
  }

  @Test
  void whatWasReadAnewReplacesWhatAnEarlierBuildRead() {
    set.add(entry("a", "2016-05-01", "1", "x", "a.txt"));
    set.addEarlier(entry("a", "2016-05-09", "2", "y", "a.txt"));
    set.addEarlier(entry("b", "2016-05-09", "3", "z", "b.txt"));
    assertThat(set.entries()).extracting(Entry::contentHash).containsExactly("1", "3");
    assertThat(rejected).isEmpty();
  }

  @Property(tries = 200)
  void theOrderDoesNotMatter(@ForAll Random random) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String day = "2016-05-0" + (1 + random.nextInt(3));
      String hash = String.valueOf(random.nextInt(4));
      entries.add(entry("id" + random.nextInt(4), day, hash, "t" + hash, "f" + random.nextInt(3)));
    }
    ArticleSet first = set(entries);
    Collections.shuffle(entries, random);
    ArticleSet second = set(entries);
    assertThat(List.copyOf(second.entries())).isEqualTo(List.copyOf(first.entries()));
    assertThat(copies(second)).isEqualTo(copies(first));
  }

  @Test
  void copiesDifferInHeadlineCaseAndMarksAtMost() {
    String hash = ArticleSet.textHash(article("Talks\n\nRussia met Turkey.", 7));
    assertThat(ArticleSet.textHash(article("RUSSIA met — Turkey", 0))).isEqualTo(hash);
    assertThat(ArticleSet.textHash(article("Russia met Greece.", 0))).isNotEqualTo(hash);
  }

  private static Map<String, String> copies(ArticleSet set) {
    return set.copies(entry -> "");
  }

  private static ArticleSet set(List<Entry> entries) {
    ArticleSet set = new ArticleSet((where, why) -> {});
    entries.forEach(set::add);
    return set;
  }

  private static Entry entry(
      String identifier, @Nullable String date, String content, String text, String source) {
    LocalDate issued = date == null ? null : LocalDate.parse(date);
    return new Entry(identifier, issued, content, text, "", source, "key");
  }

  private static Article article(String text, int body) {
    return new Article("a", null, null, null, null, null, text, body, null, "0");
  }
}
