package org.diplograph.store;

import java.util.List;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;

/**
 * The user's files on who is who that a graph was built with. A store keeps them, so that a later
 * build follows them too.
 *
 * @param authorities which people and organizations there are
 * @param decisions statements on who is the same and who is not
 * @param notices what came of them
 */
public record UserFiles(
    List<TurtleFile> authorities, List<TurtleFile> decisions, List<Notice> notices) {
  /** No files. */
  public static final UserFiles NONE = new UserFiles(List.of(), List.of(), List.of());

  /** Keeps its own copies of the lists. */
  public UserFiles {
    authorities = List.copyOf(authorities);
    decisions = List.copyOf(decisions);
    notices = List.copyOf(notices);
  }

  /** The same files with other notices. */
  public UserFiles with(List<Notice> others) {
    return new UserFiles(authorities, decisions, others);
  }
}
