package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.diplograph.model.Link;
import org.diplograph.model.Notice;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Authorities;
import org.diplograph.resolve.Decisions;
import org.diplograph.resolve.Identification;
import org.diplograph.resolve.IdentityResolver;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.UserFiles;

/** Finds out who is who over all articles, with the user's files. */
final class IdentityStage {
  private final IdentityResolver resolver;
  private final String base;
  private final UserFiles files;
  private final Authorities authorities;

  /**
   * Reads the user's files: before any long work, so that a broken one is told of at once.
   *
   * @throws IllegalArgumentException if one is no Turtle
   */
  IdentityStage(ReferenceData data, Iris iris, UserFiles files) throws IOException {
    this.resolver = new IdentityResolver(data);
    this.base = iris.base();
    this.files = files;
    this.authorities = Authorities.read(files.authorities(), base);
    Decisions.read(files.decisions(), base, (article, number) -> null);
  }

  /** Who the actors of all articles are. */
  Identification resolve(Everyone everyone) throws IOException {
    try {
      Decisions decisions = Decisions.read(files.decisions(), base, everyone.mentions());
      return valid(resolver.resolve(everyone.actors(), everyone.dates(), authorities, decisions));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Leaves out links to what other tools would not take for an IRI, and tells of them. */
  private static Identification valid(Identification found) {
    List<Link> links = found.links().stream().filter(l -> Iris.isValid(l.iri())).toList();
    TreeSet<Notice> notices = new TreeSet<>(found.notices());
    for (Link link : found.links()) {
      if (!Iris.isValid(link.iri())) {
        String text = "is no valid IRI and not linked: mend it in the authority file";
        notices.add(new Notice(Notice.Kind.UNREAD, "<" + link.iri() + ">", text));
      }
    }
    return new Identification(found.resolution(), links, List.copyOf(notices));
  }
}
