package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.Link;
import org.diplograph.model.Notice;
import org.diplograph.model.Resolution;

/**
 * Who the actors of all articles are, by the articles and by the user's files.
 *
 * @param resolution the actors of the graph
 * @param links their IRIs in other data sets, sorted
 * @param notices what the user should know of the files, sorted
 */
public record Identification(Resolution resolution, List<Link> links, List<Notice> notices) {
  /** Keeps its own copies of the lists. */
  public Identification {
    links = List.copyOf(links);
    notices = List.copyOf(notices);
  }
}
