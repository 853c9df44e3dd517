package org.diplograph.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.LocalActor;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Authorities;
import org.diplograph.resolve.Decisions;
import org.diplograph.resolve.Identification;
import org.diplograph.resolve.IdentityResolver;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.UserFiles;

/** Finds out who is who over all articles of a store, with the user's files. */
final class IdentityStage {
  private final IdentityResolver resolver;
  private final Iris iris;
  private final Extractions kept;
  private final UserFiles files;
  private final Authorities authorities;

  /**
   * Reads the user's files: before any long work, so that a broken one is told of at once.
   *
   * @throws IllegalArgumentException if one is no Turtle
   */
  IdentityStage(ReferenceData data, Iris iris, Extractions kept, UserFiles files)
      throws IOException {
    this.resolver = new IdentityResolver(data);
    this.iris = iris;
    this.kept = kept;
    this.files = files;
    this.authorities = Authorities.read(files.authorities(), iris.base());
    Decisions.read(files.decisions(), iris.base(), (article, number) -> null);
  }

  /**
   * Who the actors of all articles are.
   *
   * @param copies the identifiers of articles that only repeat others: these have no actors
   */
  Identification resolve(Collection<Entry> entries, Set<String> copies) throws IOException {
    Map<String, List<LocalActor>> actors = new TreeMap<>();
    Map<String, LocalDate> dates = new TreeMap<>();
    for (Entry entry : entries) {
      if (!copies.contains(entry.identifier())) {
        actors.put(entry.identifier(), kept.read(entry.extraction()).actors());
        if (entry.issued() != null) {
          dates.put(entry.identifier(), entry.issued());
        }
      }
    }
    Decisions decisions =
        files.decisions().isEmpty()
            ? Decisions.none()
            : Decisions.read(
                files.decisions(), iris.base(), new StoreMentions(iris, entries, copies, kept));
    return resolver.resolve(actors, dates, authorities, decisions);
  }
}
