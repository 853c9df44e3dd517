package org.diplograph.cli;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: picks the command. */
@Command(
    name = "diplograph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns news about diplomacy into a knowledge graph with evidence on every edge.",
    subcommands = {
      RunCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    })
public final class Diplograph {
  /** Kept, or its level would be forgotten: Lucene tells on newer JDKs how it reads files. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Diplograph() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 ran but some input was rejected, 2 wrong usage, 3 could not run
   */
  public static int run(String... arguments) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    LUCENE.setLevel(Level.SEVERE);
    return new CommandLine(new Diplograph())
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
        .setParameterExceptionHandler(Diplograph::misused)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .println(e.getMessage() + ": see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
  }

  private static int failed(Exception e) {
    if (e instanceof Failure || e instanceof IOException || e instanceof IllegalArgumentException) {
      System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
    } else {
      System.err.println("internal error: please report it with these lines:");
      e.printStackTrace();
    }
    return e instanceof Failure failure ? failure.exitCode() : ExitCode.COULD_NOT_RUN;
  }
}
