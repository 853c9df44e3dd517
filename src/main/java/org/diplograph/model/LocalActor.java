package org.diplograph.model;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one article knows it.
 *
 * @param id its number in the article, from 0
 * @param type what it is
 * @param name the fullest name in the article
 * @param names every name seen in the article, sorted, without duplicates
 * @param reference its key in the reference data, if it stands there: the last part of its IRI
 *     ({@code RU}, {@code african-union})
 * @param organOf the country code of the state that it is an organ of, or that its name says it
 *     belongs to
 * @param roles the offices that the article gives a person, as {@code role|owner key}, sorted
 */
public record LocalActor(
    int id,
    ActorType type,
    String name,
    List<String> names,
    @Nullable String reference,
    @Nullable String organOf,
    List<String> roles) {
  /** Sorts and copies the lists. */
  public LocalActor {
    names = List.copyOf(new TreeSet<>(names));
    roles = List.copyOf(new TreeSet<>(roles));
  }
}
