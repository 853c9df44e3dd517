package org.diplograph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes pairs of texts of {@code corpus/}: what other desks do to a text that they take over, and
 * what makes another text of it. Of two articles beside each other in the corpus, one is there to
 * choose thresholds by and one to measure with.
 */
final class CopyDesk {
  private static final String BREAK = "\n\n";

  private static final String PASSAGE =
      "The Meridian Wire is an independent agency that serves four hundred papers and stations in"
          + " sixty countries. It was founded by six publishers who wanted to hear from places where"
          + " they had no correspondents, and it belongs to its readers. Write to the desk if you see"
          + " a mistake, and read our rules on corrections, on sources who want to stay unnamed, and"
          + " on pictures that were altered. Those who like what we do can help to pay for it.";

  /** What changes a text into a copy of itself; the second text is another article's. */
  static final Map<String, BinaryOperator<String>> COPIES = new LinkedHashMap<>();

  /** What changes a text into another. */
  static final Map<String, BinaryOperator<String>> OTHERS = new LinkedHashMap<>();

  static {
    COPIES.put("other marks", (t, o) -> t.replace('“', '"').replace('”', '"').replace(" – ", ", "));
    COPIES.put(
        "credits",
        (t, o) ->
            "By Ama Okafor and Tom Reiss\n\n"
                + t
                + "\n\n(Reporting by Ama Okafor; editing by Tom Reiss)");
    COPIES.put("cut by a third", (t, o) -> first(t, 2, 3));
    COPIES.put("cut by half, with a credit", (t, o) -> "By Tom Reiss\n\n" + first(t, 1, 2));
    COPIES.put("other spelling", (t, o) -> respelled(t));
    COPIES.put("a dateline", (t, o) -> "LONDON (Meridian) - " + t);
    COPIES.put(
        "reworded",
        (t, o) ->
            t.replaceFirst(" said ", " stated ")
                .replaceFirst(" also ", " ")
                .replaceFirst(" that ", " ")
                .replaceFirst(" has ", " has now "));
    COPIES.put("a paragraph moved", (t, o) -> moved(t));
    COPIES.put(
        "cut, reworded, credited",
        (t, o) ->
            respelled(first(t, 3, 4)).replaceFirst(" said ", " told reporters ")
                + "\n\nAdditional reporting by Ama Okafor");
    OTHERS.put("another number", (t, o) -> renumbered(t));
    OTHERS.put("another name", (t, o) -> renamed(t));
    OTHERS.put("a negation", (t, o) -> negated(t));
    OTHERS.put(
        "another day",
        (t, o) ->
            t.contains("on Monday")
                ? t.replaceFirst("on Monday", "on Thursday")
                : t.replaceFirst("on (Tues|Wednes|Thurs|Fri|Satur|Sun)day", "on Monday"));
    OTHERS.put("news at the top", (t, o) -> first(o, 1, 5) + BREAK + t);
    OTHERS.put("news at the end", (t, o) -> t + BREAK + first(o, 1, 5));
    OTHERS.put("a passage in common", (t, o) -> o + BREAK + PASSAGE);
    OTHERS.put("half of it as background", (t, o) -> first(o, 2, 3) + BREAK + first(t, 1, 2));
  }

  private CopyDesk() {}

  /** The texts of a half: 0 to tune, 1 to measure. */
  static List<String> texts(int half) {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(f -> !f.endsWith("LICENSE.md")).sorted().toList()) {
        all.add(Files.readString(file).replaceAll("(?s)^---.*?---\n", "").strip());
      }
      List<String> texts = new ArrayList<>();
      for (int i = half; i < all.size(); i += 2) {
        texts.add(all.get(i));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that another is compared with: where they share a passage, it has that too. */
  static String original(String change, String text) {
    return change.equals("a passage in common") ? text + BREAK + PASSAGE : text;
  }

  private static String first(String text, int part, int of) {
    List<String> all = List.of(text.split(BREAK));
    return String.join(BREAK, all.subList(0, Math.max(1, all.size() * part / of)));
  }

  private static String moved(String text) {
    List<String> all = new ArrayList<>(List.of(text.split(BREAK)));
    all.add(all.remove(1));
    return String.join(BREAK, all);
  }

  private static String respelled(String text) {
    return text.replace("isation", "ization")
        .replace("efence", "efense")
        .replace("percent", "per cent")
        .replace("olour", "olor")
        .replace("US ", "U.S. ")
        .replace("entre", "enter");
  }

  private static String renumbered(String text) {
    String other =
        Pattern.compile("\\b(two|three|four|five|six|ten)\\b")
            .matcher(text)
            .replaceFirst(found -> found.group().equals("six") ? "nine" : "six");
    return other.equals(text)
        ? Pattern.compile("\\b(\\d{1,3})\\b")
            .matcher(text)
            .replaceFirst(found -> Integer.toString(Integer.parseInt(found.group()) + 3))
        : other;
  }

  private static String renamed(String text) {
    return Pattern.compile("(?<=[a-z] )[A-Z][a-z]{4,}(?= (said|met|told|and|has|in|on|to)\\b)")
        .matcher(text)
        .replaceFirst("Marwick");
  }

  private static String negated(String text) {
    return Pattern.compile("\\b(will|would|has|had|was|were|is|are|could|can) (?!not)")
        .matcher(text)
        .replaceFirst(found -> found.group() + "not ");
  }
}
