package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  private final List<String> rejected = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.txt",
            "sub/c.html",
            ".hidden",
            ".git/config",
            "LICENSE",
            "README.md",
            "sub/License.txt",
            "readme")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void foldersGiveTheirFilesByRelativePathWithoutHiddenAndDescribingOnes() {
    assertThat(names(folder.toString())).containsExactly("a.txt", "b.txt", "sub/c.html");
    assertThat(rejected).isEmpty();
  }

  @Test
  void filesAreNamedByTheirName() {
    assertThat(names(folder + "/sub/c.html")).containsExactly("c.html");
  }

  @Test
  void whoeverNamesAReadmeGetsIt() {
    assertThat(names(folder + "/README.md")).containsExactly("README.md");
  }

  @Test
  void patternsGiveFileNames() {
    assertThat(names(folder + "/*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(names(folder + "/**/*.html")).containsExactly("c.html");
  }

  @Test
  void eachFileOnce() {
    assertThat(names(folder.toString(), folder + "/a.txt", folder + "/./a.txt")).hasSize(3);
  }

  @Test
  void whatIsNotThereIsRejected() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(names(folder + "/none.txt", folder + "/*.pdf", empty.toString())).isEmpty();
    assertThat(rejected).containsExactly(folder + "/none.txt", folder + "/*.pdf", empty.toString());
  }

  @Test
  void aDashIsStandardInput() {
    List<Inputs.Input> found = Inputs.find(List.of("-", "-"), (where, why) -> {});
    assertThat(found).singleElement().satisfies(input -> assertThat(input.file()).isNull());
  }

  private List<String> names(String... arguments) {
    return Inputs.find(List.of(arguments), (where, why) -> rejected.add(where)).stream()
        .map(Inputs.Input::name)
        .toList();
  }
}
