package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes as many articles as a measurement needs: paragraphs of {@code corpus/} in new company, with
 * other people and other countries in them. The same seed gives the same articles.
 */
final class GeneratedArticles {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 5_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "den", "fo", "gar", "ho", "ji", "kar", "lem", "mo", "nov", "os", "pel", "qui",
          "ros", "sta", "tur", "ul", "ver", "wan", "zi");
  private static final Pattern LABEL = Pattern.compile("rdfs:label \"([^\"]+)\"");

  private final List<String> paragraphs;
  private final List<String> given;
  private final List<String> countries;
  private final Pattern person;
  private final Pattern country;
  private final int people;

  /**
   * Reads corpus and lists of names.
   *
   * @param people how many people there are to write about
   */
  GeneratedArticles(int people) throws IOException {
    this.people = people;
    paragraphs = paragraphs();
    given = labels("given-names").stream().filter(n -> n.matches("[A-Z][a-z]+")).toList();
    countries = labels("countries").stream().filter(n -> n.matches("[A-Z][a-z]{3,}")).toList();
    person = Pattern.compile("\\b(?:" + String.join("|", given) + ") ([A-Z][a-z]{3,})\\b");
    country = Pattern.compile("\\b(?:" + String.join("|", countries) + ")\\b");
  }

  /**
   * Writes articles.
   *
   * @param arguments the folder, how many, the seed, and how many paragraphs each has
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[1]);
    new GeneratedArticles(Math.max(20, count / 5))
        .write(
            Path.of(arguments[0]),
            count,
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]));
  }

  /** Writes articles into a folder with a thousand files in each folder below. */
  void write(Path folder, int count, long seed, int length) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%03d/article-%06d.md", i / 1000, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, article(seed * 1_000_003 + i, length));
    }
  }

  /** One article. */
  String article(long seed, int length) {
    Random random = new Random(seed);
    Map<String, String> names = new HashMap<>();
    StringBuilder text = new StringBuilder("---\n");
    text.append("date: ").append(FIRST_DAY.plusDays(random.nextInt(DAYS))).append("\n---\n");
    for (int i = 0; i < length; i++) {
      text.append(renamed(paragraph(random), random, names)).append("\n\n");
    }
    return text.toString();
  }

  private String paragraph(Random random) {
    return paragraphs.get(random.nextInt(paragraphs.size()));
  }

  private String renamed(String text, Random random, Map<String, String> names) {
    String others =
        person
            .matcher(text)
            .replaceAll(
                found -> {
                  String name = names.computeIfAbsent(found.group(), n -> name(random));
                  names.put(found.group(1), name.substring(name.indexOf(' ') + 1));
                  return name;
                });
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getKey().indexOf(' ') < 0) {
        others = others.replace(name.getKey(), name.getValue());
      }
    }
    return country.matcher(others).replaceAll(found -> country(found, random, names));
  }

  private String country(MatchResult found, Random random, Map<String, String> names) {
    return names.computeIfAbsent(
        "the state of " + found.group(),
        n ->
            random.nextBoolean() ? found.group() : countries.get(random.nextInt(countries.size())));
  }

  private String name(Random random) {
    Random who = new Random(random.nextInt(people) * 7_919L);
    String family =
        SYLLABLES.get(who.nextInt(SYLLABLES.size()))
            + SYLLABLES.get(who.nextInt(SYLLABLES.size()))
            + SYLLABLES.get(who.nextInt(SYLLABLES.size()));
    return given.get(who.nextInt(given.size()))
        + " "
        + family.substring(0, 1).toUpperCase(Locale.ROOT)
        + family.substring(1);
  }

  private static List<String> paragraphs() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : BuiltCorpus.articles()) {
      for (String paragraph :
          Files.readString(file).replaceAll("(?s)^---.*?---\n", "").split("\n\n")) {
        if (paragraph.length() > 80) {
          all.add(paragraph.strip());
        }
      }
    }
    return all;
  }

  private static List<String> labels(String file) throws IOException {
    return LABEL
        .matcher(Files.readString(Path.of("ontology", file + ".ttl")))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
