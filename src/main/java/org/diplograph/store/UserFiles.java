package org.diplograph.store;

import java.util.List;
import java.util.Objects;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;

/**
 * The user's files that a graph was built with. A store keeps them, so that a later build follows
 * them too.
 *
 * @param lexicons words and constructions of the user's own
 * @param authorities which people and organizations there are
 * @param decisions statements on who is the same and who is not
 * @param notices what came of the files on who is who
 */
public record UserFiles(
    List<TurtleFile> lexicons,
    List<TurtleFile> authorities,
    List<TurtleFile> decisions,
    List<Notice> notices) {
  /** No files. */
  public static final UserFiles NONE = new UserFiles(List.of(), List.of(), List.of(), List.of());

  /** Keeps its own copies of the lists. */
  public UserFiles {
    // Stores that were built before lexicons were kept have no list of them.
    lexicons = List.copyOf(Objects.requireNonNullElse(lexicons, List.of()));
    authorities = List.copyOf(authorities);
    decisions = List.copyOf(decisions);
    notices = List.copyOf(notices);
  }

  /** The same files with other lexicons. */
  public UserFiles withLexicons(List<TurtleFile> others) {
    return new UserFiles(others, authorities, decisions, notices);
  }

  /** The same files with other notices. */
  public UserFiles with(List<Notice> others) {
    return new UserFiles(lexicons, authorities, decisions, others);
  }
}
