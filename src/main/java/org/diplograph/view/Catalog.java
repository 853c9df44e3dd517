package org.diplograph.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is in a graph, in memory: small beside the graph, and quick to count and filter.
 * What is read rarely (sentences, quoted words) stays in the dataset.
 *
 * @param actors people, countries and organizations that articles mention, by number
 * @param names the names that articles use for each actor, by its number
 * @param numbers an actor's number by its IRI
 * @param classes the classes of events, by name
 * @param events all events, newest first
 * @param tenures all tenures
 * @param quotations all quotations, newest first
 * @param articles all articles by IRI, newest first
 * @param offices labels of offices by IRI
 */
public record Catalog(
    List<Actor> actors,
    List<List<String>> names,
    Map<String, Integer> numbers,
    Map<String, EventClass> classes,
    List<Event> events,
    List<Tenure> tenures,
    List<Quotation> quotations,
    Map<String, Article> articles,
    Map<String, Office> offices) {

  /** Kinds of actor. */
  public enum Kind {
    PERSON,
    COUNTRY,
    ORGANIZATION
  }

  /**
   * An actor.
   *
   * @param number its place in {@link Catalog#actors}
   * @param iri its IRI
   * @param kind what it is
   * @param label its name
   * @param articles how many articles mention it
   */
  public record Actor(int number, String iri, Kind kind, String label, int articles) {}

  /**
   * A reported event.
   *
   * @param iri its IRI
   * @param article the article that reports it
   * @param type its most specific class that has a property of its own
   * @param sources numbers of the actors that act
   * @param targets numbers of the actors that it is done to
   * @param voices numbers of those who say so; none is the article's own voice
   * @param factuality {@code Actual}, {@code Negated}, {@code Prospective} or {@code Hypothetical}
   * @param date its date as exactly as the text states it, null if it states none
   * @param day the day to sort it by: the first it can have been, else that of its article
   */
  public record Event(
      String iri,
      Article article,
      EventClass type,
      int[] sources,
      int[] targets,
      int[] voices,
      String factuality,
      @Nullable String date,
      String day) {
    /** Whether an actor is a source or a target. */
    public boolean involves(int actor) {
      return contains(sources, actor) || contains(targets, actor);
    }

    static boolean contains(int[] numbers, int number) {
      for (int other : numbers) {
        if (other == number) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What an article says about who holds an office.
   *
   * @param iri its IRI
   * @param holder number of the person
   * @param office the office's IRI
   * @param status {@code Current}, {@code Former}, {@code Elect}, {@code Acting}, {@code Candidate}
   * @param asOf the day for which it is said, null if unknown
   */
  public record Tenure(
      String iri, int holder, String office, String status, @Nullable String asOf) {}

  /**
   * A quotation.
   *
   * @param iri its IRI
   * @param article where it stands
   * @param speaker number of who speaks
   * @param about numbers of whom it is about
   */
  public record Quotation(String iri, Article article, int speaker, int[] about) {}

  /**
   * An article.
   *
   * @param iri its IRI
   * @param title its headline, else its identifier
   * @param issued the day of publication, null if unknown
   * @param publisher who published it, null if unknown
   * @param actors numbers of the actors it mentions
   */
  public record Article(
      String iri,
      String title,
      @Nullable String issued,
      @Nullable String publisher,
      int[] actors) {}

  /**
   * An office.
   *
   * @param iri its IRI
   * @param label its name
   * @param owner IRI of the country or organization that it is of, null if unknown
   */
  public record Office(String iri, String label, @Nullable String owner) {}

  /** The actor with this IRI, null if no article mentions one. */
  public @Nullable Actor actor(String iri) {
    Integer number = numbers.get(iri);
    return number == null ? null : actors.get(number);
  }
}
