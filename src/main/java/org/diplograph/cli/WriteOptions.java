package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.diplograph.serve.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a server that takes updates. */
final class WriteOptions {
  @Option(
      names = "--allow-update",
      description =
          "Take SPARQL updates at /diplograph/update, into graphs that no build makes; only with"
              + " --password-file.")
  boolean allowed;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Who may update: a line for each, as name: password.")
  @Nullable Path file;

  @Option(
      names = "--tls-in-front",
      description =
          "State that others reach the server by TLS only, so that passwords are not read on the"
              + " way.")
  boolean tls;

  /** The file of those who may write, null if nobody may. */
  @Nullable Path passwords() {
    return allowed ? file : null;
  }

  /** Refuses what would let anybody write, or passwords be read. */
  void check(String host, @Nullable URI publicUrl) {
    if (!allowed) {
      if (file != null || tls) {
        throw Failure.wrongUsage("--password-file, --tls-in-front: only with --allow-update");
      }
      return;
    }
    if (file == null) {
      throw Failure.wrongUsage("--allow-update: nobody may write without --password-file FILE");
    }
    checkFile(file);
    if (publicUrl != null && !"https".equals(publicUrl.getScheme())) {
      throw Failure.wrongUsage(
          "--allow-update: --public-url " + publicUrl + ": must begin with https://");
    }
    if (!ServerSettings.isLoopback(host) && !tls) {
      throw Failure.wrongUsage(
          "--allow-update: --host "
              + host
              + ": passwords would go unencrypted: put TLS before it and say so with --tls-in-front,"
              + " or leave --host away");
    }
  }

  private static void checkFile(Path file) {
    String where = "--password-file: " + file + ": ";
    try {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw Failure.wrongUsage(where + "cannot be read: name a file with lines name: password");
      }
      if (Files.readAllLines(file).stream().noneMatch(l -> l.matches("[^#!\\s].*[:=]\\s*\\S.*"))) {
        throw Failure.wrongUsage(where + "names nobody: give it lines name: password");
      }
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
        if (rights.contains(PosixFilePermission.OTHERS_READ)
            || rights.contains(PosixFilePermission.OTHERS_WRITE)) {
          throw Failure.wrongUsage(where + "is open to everybody here: chmod o= " + file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
