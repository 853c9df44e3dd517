package org.diplograph.relate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.relate.LexiconReader.Lemon;
import org.jspecify.annotations.Nullable;

/** The words by which dates are found, read from Turtle. */
final class DateWords {
  /** What a word is for; each is a class of the ontology. */
  enum Kind {
    MONTH("MonthName"),
    WEEKDAY("WeekdayName"),
    SEASON("SeasonName"),
    NUMBER("NumberWord"),
    ORDINAL("OrdinalWord"),
    DAYS("DayUnit"),
    MONTHS("MonthUnit"),
    YEARS("YearUnit"),
    WEEKEND("WeekendWord"),
    YEAR_PART("YearPart"),
    DAY_WORD("DayWord"),
    STEP("StepWord"),
    PART("PartWord"),
    SIDE("SideWord"),
    TIME_OF_DAY("TimeOfDay"),
    AGO("AgoWord"),
    LATER("LaterWord"),
    NEIGHBOUR("NeighbourWord"),
    SAME("SameWord"),
    VAGUE("VagueWord"),
    MONTH_OPENER("MonthOpener"),
    YEAR_OPENER("YearOpener"),
    YEAR_RANGE("YearRange");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  private DateWords() {}

  static DateWords read(Model model) {
    DateWords read = new DateWords();
    for (Kind kind : Kind.values()) {
      Map<String, Integer> map = new HashMap<>();
      model
          .listSubjectsWithProperty(RDF.type, Lemon.dip(kind.type))
          .forEach(
              word -> {
                Resource resource = word;
                boolean counts = resource.hasProperty(Lemon.dip("number"));
                int number = counts ? resource.getProperty(Lemon.dip("number")).getInt() : 1;
                resource.listProperties(RDFS.label).forEach(l -> map.put(l.getString(), number));
              });
      read.words.put(kind, Map.copyOf(map));
    }
    model
        .listSubjectsWithProperty(RDF.type, Lemon.dip("NamedDay"))
        .forEach(
            word -> {
              LocalDate day = LocalDate.parse(word.getProperty(Lemon.dip("day")).getString());
              word.listProperties(RDFS.label).forEach(l -> read.days.put(l.getString(), day));
            });
    read.days.keySet().forEach(name -> read.openers.add(name.split(" ", 2)[0]));
    return read;
  }

  /** What a word of a kind counts, null if it is none of that kind. */
  @Nullable Integer number(Kind kind, String word) {
    return words.getOrDefault(kind, Map.of()).get(word);
  }

  /** The day that a phrase is the name of, null if of none. */
  @Nullable LocalDate day(String phrase) {
    return days.get(phrase);
  }

  /** Whether the name of a day may begin with this word. */
  boolean opensNamedDay(String word) {
    return openers.contains(word);
  }

  /** Whether a word, in lower case, is of one of the kinds; "Nov." is "Nov". */
  boolean is(String word, Kind... kinds) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (Kind kind : kinds) {
      if (number(kind, bare) != null) {
        return true;
      }
    }
    return false;
  }
}
