package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final int TUNED = 0;
  private static final int HELD = 1;

  private static Map<String, String> find(List<String> names, Map<String, String> texts) {
    return CopyFinder.find(
        names.stream()
            .map(
                n ->
                    new CopyFinder.Candidate(
                        n,
                        Integer.toHexString(texts.getOrDefault(n, "").hashCode()),
                        CopyFinder.sketch(texts.getOrDefault(n, ""))))
            .toList(),
        n -> texts.getOrDefault(n, ""));
  }

  private static boolean areCopies(String text, String original) {
    return !find(List.of("a", "b"), Map.of("a", original, "b", text)).isEmpty();
  }

  /** How many of the pairs that a change gives are taken for copies. */
  private static int[] found(Map<String, BinaryOperator<String>> changes, int half) {
    List<String> texts = CopyDesk.texts(half);
    int copies = 0;
    int all = 0;
    StringBuilder line = new StringBuilder();
    for (Map.Entry<String, BinaryOperator<String>> change : changes.entrySet()) {
      int here = 0;
      int pairs = 0;
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        String other = texts.get((i + 1) % texts.size());
        String changed = change.getValue().apply(text, other);
        if (!changed.equals(text)) {
          pairs++;
          here += areCopies(changed, CopyDesk.original(change.getKey(), text)) ? 1 : 0;
        }
      }
      line.append(String.format("%n  %s: %d of %d", change.getKey(), here, pairs));
      copies += here;
      all += pairs;
    }
    System.out.println("taken for copies, half " + half + ":" + line);
    return new int[] {copies, all};
  }

  private static void measure(int half) {
    int[] right = found(CopyDesk.COPIES, half);
    int[] wrong = found(CopyDesk.OTHERS, half);
    double precision = (double) right[0] / (right[0] + wrong[0]);
    double recall = (double) right[0] / right[1];
    System.out.printf(
        "half %d: precision %.3f, recall %.3f, %d pairs%n",
        half, precision, recall, right[1] + wrong[1]);
    assertThat(precision).isGreaterThan(0.97);
    assertThat(recall).isGreaterThan(0.9);
  }

  @Test
  void pairsThatThresholdsWereChosenBy() {
    measure(TUNED);
  }

  @Test
  void pairsThatTheyWereNotChosenBy() {
    measure(HELD);
  }

  @Test
  void aCopyOfACopyPointsToTheOriginal() {
    String text = CopyDesk.texts(TUNED).get(0);
    Map<String, String> texts = new HashMap<>();
    texts.put("a", text);
    texts.put("b", "By Tom Reiss\n\n" + text);
    texts.put("c", "By Tom Reiss, Nairobi\n\n" + text);
    assertThat(find(List.of("a", "b", "c"), texts)).isEqualTo(Map.of("b", "a", "c", "a"));
  }

  @Test
  void anUpdateAndItsCopyAreAnArticleAndItsCopy() {
    String text = CopyDesk.texts(TUNED).get(0);
    String update = text.replace("August 2", "August 3");
    Map<String, String> texts =
        Map.of("a", text, "b", update, "c", "By Tom Reiss\n\n" + update, "d", text + " ");
    assertThat(find(List.of("a", "b", "c", "d"), texts)).isEqualTo(Map.of("c", "b", "d", "a"));
  }

  @Test
  void veryShortTextsAreCopiesWordForWordOnly() {
    assertThat(areCopies("Russia met Turkey in Rome.", "Russia met Turkey in Paris.")).isFalse();
    assertThat(areCopies("Russia met Turkey in Rome.", "Russia met Turkey in Rome.")).isTrue();
  }

  @Test
  void aPassageThatAllHaveInCommonMakesNoCopiesAndTakesNoTime() {
    Map<String, String> texts = new HashMap<>();
    List<String> names = new ArrayList<>();
    String passage = CopyDesk.texts(TUNED).get(1);
    for (int i = 0; i < 1_500; i++) {
      String name = String.format("%05d", i);
      StringBuilder text = new StringBuilder(passage);
      for (int w = 0; w < 80; w++) {
        text.append(" word").append((i * 7_919 + w * 104_729) % 50_021);
      }
      names.add(name);
      texts.put(name, text.toString());
    }
    long since = System.nanoTime();
    assertThat(find(names, texts)).isEmpty();
    assertThat((System.nanoTime() - since) / 1e9).as("seconds").isLessThan(30);
  }

  @Property(tries = 20)
  void whichAreCopiesDependsOnTheSetAlone(@ForAll long seed) {
    java.util.Random random = new java.util.Random(seed);
    List<String> all = CopyDesk.texts(TUNED);
    List<BinaryOperator<String>> changes = new ArrayList<>(CopyDesk.COPIES.values());
    changes.addAll(CopyDesk.OTHERS.values());
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      String text = all.get(random.nextInt(3));
      BinaryOperator<String> change = changes.get(random.nextInt(changes.size()));
      texts.put("n" + i, random.nextInt(4) == 0 ? text : change.apply(text, all.get(7)));
    }
    List<String> names = new ArrayList<>(texts.keySet());
    Collections.sort(names);
    Map<String, String> copies = find(names, texts);
    assertThat(copies.values()).as("originals").doesNotContainAnyElementsOf(copies.keySet());
    copies.forEach((copy, original) -> assertThat(copy).isGreaterThan(original));
    List<String> fewer = new ArrayList<>(names);
    fewer.removeAll(copies.keySet());
    assertThat(find(fewer, texts)).as("copies among the originals").isEmpty();
  }
}
