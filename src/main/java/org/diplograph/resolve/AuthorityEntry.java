package org.diplograph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or country of the user's authority files.
 *
 * @param type what it is
 * @param iris all its IRIs, by alphabet; by the first it is called in messages
 * @param labels its names
 * @param otherNames its other names
 * @param countries the keys of the countries that it belongs to
 * @param born the year of a person's birth
 * @param died the year of a person's death
 * @param key the actor of the graph that one of its IRIs names
 * @param files the files that tell of it
 */
record AuthorityEntry(
    ActorType type,
    List<String> iris,
    SortedSet<String> labels,
    SortedSet<String> otherNames,
    Set<String> countries,
    @Nullable Integer born,
    @Nullable Integer died,
    @Nullable ActorKey key,
    SortedSet<String> files) {
  /** By IRI: no two entries share one. */
  static final Comparator<AuthorityEntry> ORDER =
      Comparator.comparing((AuthorityEntry entry) -> entry.iris().get(0));

  /** As it is called in messages. */
  String called() {
    return "<" + iris.get(0) + ">";
  }

  /** Whether both are entries of one file, which thereby takes them for two. */
  boolean sharesFile(AuthorityEntry other) {
    return this != other && files.stream().anyMatch(other.files::contains);
  }
}
