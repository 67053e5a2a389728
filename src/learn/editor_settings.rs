//! The editor settings of a course. They make rust-analyzer load the cargo workspace of the learner's current exercise, and no other.
//!
//! Each level is a cargo workspace, or has several in folders of its own, but the course's folder isn't one. What each editor needs:
//!
//! - **VS Code** and **Zed** start rust-analyzer in the folder that is open, the course's, where it finds no workspace. Their settings
//!   name the workspace to load (`linkedProjects`, relative to that folder), and are rewritten when the learner moves to another one.
//! - **Helix** starts it in the outermost folder with a `Cargo.toml` below an LSP root. With `exercises` as such a root, that's the
//!   level of the open file. If the level is a workspace itself, those in its folders aren't loaded. Helix replaces rust-analyzer's
//!   settings instead of merging them, so we don't set any.
//! - **Neovim** (0.11, `vim.lsp.config`) starts it in the nearest folder with a root marker. Only the workspace itself has
//!   a `Cargo.lock`. nvim-lspconfig, if it's installed, asks cargo and finds the same folder. `.nvim.lua` is read if `exrc` is on,
//!   and trusted by its content: it's the same for every level, otherwise Neovim would ask again at each.
//!
//! Each editor also gets a task that runs the runner, and, if the learner wants that, its completions by AI are switched off.
//!
//! In all of them, a save checks only the exercise, not the level (`check.workspace`): errors in later exercises would be noise.

mod completions;
mod tasks;

use std::fs;

use serde_json::{Value, json};

pub use self::completions::Completions;
use super::durable::replace;
use crate::course::{Course, Files, leaves};
use crate::error::Result;

const HELIX: &str = r#"# Each level is a cargo workspace of its own: rust-analyzer starts in the level of the file that is open.
[[language]]
name = "rust"
workspace-lsp-roots = ["exercises"]
"#;

const NEOVIM: &str = r"-- Neovim reads this file if `exrc` is on (`vim.o.exrc = true` in your init.lua), and asks once whether you trust it.
-- Each level is a cargo workspace of its own: rust-analyzer starts in the level of the file that is open.
if vim.lsp.config and not vim.g.rustaceanvim then
  vim.lsp.config('rust_analyzer', {
    cmd = { 'rust-analyzer' },
    filetypes = { 'rust' },
    root_markers = { 'Cargo.lock' },
    settings = { ['rust-analyzer'] = { check = { workspace = false } } },
  })
  vim.lsp.enable('rust_analyzer')
end
";

const CARGO: &str = r#"# All levels share one target directory, so that nothing is built twice.
[build]
target-dir = "target"
"#;

const GIT_IGNORE: &str = "/target/\n/.runner/*\n!/.runner/progress.jsonl\n";

const GIT_ATTRIBUTES: &str = "# Files have the same line endings everywhere, also on Windows.\n\
                              * text=auto eol=lf\n\
                              # Your progress is a log: two machines' logs merge by keeping the lines of both.\n\
                              /.runner/progress.jsonl -text merge=union\n";

/// The settings for a learner in this workspace: `03_ownership`, or `10_backend/rocket`. Paths are relative to the course's root.
pub fn files_for(workspace: &str, completions: Completions) -> Files {
    let mut files = Files::default();
    for (path, content) in [
        (".helix/config.toml", tasks::HELIX_CONFIG),
        (".cargo/config.toml", CARGO),
        (".gitignore", GIT_IGNORE),
        (".gitattributes", GIT_ATTRIBUTES),
    ] {
        files.insert(path, content);
    }
    files.insert(
        ".helix/languages.toml",
        HELIX.to_owned() + completions.helix(),
    );
    let neovim = [NEOVIM, tasks::NEOVIM_MAKE, completions.neovim()];
    files.insert(".nvim.lua", neovim.concat());
    files.insert(".vscode/tasks.json", pretty(&tasks::vs_code()));
    files.insert(".zed/tasks.json", pretty(&tasks::zed()));
    for (path, content) in followers(workspace, completions) {
        files.insert(path, content);
    }
    files
}

/// Makes the editors load another workspace. Rewrites only files that are still as generated for one of the course: a file that the learner edited
/// or removed belongs to the learner. Returns whether anything was rewritten.
pub fn follow(course: &Course, workspace: &str) -> Result<bool> {
    let mut rewritten = false;
    for (index, path) in FOLLOWERS.into_iter().enumerate() {
        let path = course.root.join(path);
        // It's missing, not a text file, or outside of the course: not ours.
        if !path.is_file() || path.parent().is_some_and(|dir| leaves(&course.root, dir)) {
            continue;
        }
        let Ok(found) = fs::read_to_string(&path) else {
            continue;
        };
        // Git may have changed the line endings.
        let found = found.replace("\r\n", "\n");
        let content = |workspace: &str, completions| {
            let [vs_code, zed] = followers(workspace, completions);
            [vs_code.1, zed.1]
                .into_iter()
                .nth(index)
                .unwrap_or_default()
        };
        let generated = Completions::ALL.into_iter().find(|completions| {
            course
                .exercises()
                .any(|exercise| content(exercise.workspace(), *completions) == found)
        });
        let Some(completions) = generated else {
            continue;
        };
        let wanted = content(workspace, completions);
        if found != wanted {
            replace(&path, wanted.as_bytes())?;
            rewritten = true;
        }
    }
    Ok(rewritten)
}

/// The files that name the workspace, with their contents.
fn followers(workspace: &str, completions: Completions) -> [(&'static str, String); 2] {
    let project = format!("exercises/{workspace}/Cargo.toml");
    let mut vs_code = json!({
        "rust-analyzer.linkedProjects": [&project],
        "rust-analyzer.check.workspace": false,
    });
    let options = json!({ "linkedProjects": [&project], "check": { "workspace": false } });
    let mut zed = json!({ "lsp": { "rust-analyzer": { "initialization_options": options } } });
    add(&mut vs_code, completions.vs_code());
    add(&mut zed, completions.zed());
    let [code_path, zed_path] = FOLLOWERS;
    [(code_path, pretty(&vs_code)), (zed_path, pretty(&zed))]
}

const FOLLOWERS: [&str; 2] = [".vscode/settings.json", ".zed/settings.json"];

/// Adds the keys of one object to another.
fn add(settings: &mut Value, more: Value) {
    if let (Value::Object(settings), Value::Object(more)) = (settings, more) {
        settings.extend(more);
    }
}

fn pretty(settings: &Value) -> String {
    format!("{settings:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::fixture::LearnerFixture;

    const ON: Completions = Completions::AsElsewhere;

    fn init(fixture: &LearnerFixture, level: &str) {
        for (path, content) in files_for(level, ON) {
            fixture.write(&path, content);
        }
    }

    fn on_disk(fixture: &LearnerFixture) -> Files {
        files_for("any", ON)
            .iter()
            .map(|(path, _)| {
                (
                    path.to_owned(),
                    fs::read(fixture.path(path)).unwrap_or_default(),
                )
            })
            .collect()
    }

    #[test]
    fn every_editor_loads_the_level() {
        let files = files_for("03_ownership", ON);
        let json = |path: &str| {
            serde_json::from_str::<Value>(files.text(path).expect("it is text"))
                .expect("it is JSON")
        };
        let projects = json!(["exercises/03_ownership/Cargo.toml"]);
        assert_eq!(
            json(".vscode/settings.json")["rust-analyzer.linkedProjects"],
            projects
        );
        let zed = json(".zed/settings.json");
        assert_eq!(
            zed["lsp"]["rust-analyzer"]["initialization_options"]["linkedProjects"],
            projects
        );
        let toml = |path: &str| {
            files
                .text(path)
                .expect("it is text")
                .parse::<toml::Table>()
                .expect("it is TOML")
        };
        assert_eq!(
            toml(".helix/languages.toml")["language"][0]["workspace-lsp-roots"][0].as_str(),
            Some("exercises")
        );
        assert_eq!(
            toml(".cargo/config.toml")["build"]["target-dir"].as_str(),
            Some("target")
        );
        assert!(
            files
                .text(".nvim.lua")
                .is_some_and(|lua| lua.contains("vim.lsp.config"))
        );
        assert!(
            files
                .text(".gitattributes")
                .is_some_and(|text| text.contains("progress.jsonl -text merge=union"))
        );
    }

    #[test]
    fn moving_to_another_level_updates_the_editors() {
        let fixture = LearnerFixture::new();
        init(&fixture, "01_first");
        assert_eq!(follow(&fixture.course, "01_first"), Ok(false));
        assert_eq!(follow(&fixture.course, "02_second"), Ok(true));
        assert_eq!(on_disk(&fixture), files_for("02_second", ON));
        assert_eq!(follow(&fixture.course, "01_first"), Ok(true));
        assert_eq!(on_disk(&fixture), files_for("01_first", ON));
    }

    #[test]
    fn completions_that_were_switched_off_stay_off() {
        let (fixture, off) = (LearnerFixture::new(), Completions::WithoutAi);
        for (path, content) in files_for("01_first", off) {
            fixture.write(&path, content);
        }
        assert_eq!(follow(&fixture.course, "02_second"), Ok(true));
        assert_eq!(on_disk(&fixture), files_for("02_second", off));
        let (on, off) = (files_for("02_second", ON), on_disk(&fixture));
        for (path, switch) in [
            (".vscode/settings.json", "\"chat.disableAIFeatures\": true"),
            (".zed/settings.json", "\"disable_ai\": true"),
            (
                ".helix/languages.toml",
                "language-servers = [\"rust-analyzer\"]",
            ),
            (".nvim.lua", "vim.g.copilot_enabled = false"),
        ] {
            let has = |files: &Files| files.text(path).is_some_and(|text| text.contains(switch));
            assert!(has(&off) && !has(&on), "{path}");
        }
        let helix = off.text(".helix/languages.toml").expect("text");
        let helix: toml::Table = helix.parse().expect("it is TOML");
        assert_eq!(
            helix["language"][0]["language-servers"][0].as_str(),
            Some("rust-analyzer")
        );
    }

    #[test]
    fn edited_and_removed_files_are_left_alone() {
        let fixture = LearnerFixture::new();
        init(&fixture, "01_first");
        fixture.write(".vscode/settings.json", "{ \"editor.fontSize\": 20 }");
        fs::remove_file(fixture.path(".zed/settings.json")).expect("it is there");
        let before = on_disk(&fixture);
        assert_eq!(follow(&fixture.course, "02_second"), Ok(false));
        assert_eq!(on_disk(&fixture), before);
        assert!(!fixture.path(".zed/settings.json").exists());
    }

    #[test]
    fn line_endings_that_git_changed_are_not_an_edit() {
        let fixture = LearnerFixture::new();
        init(&fixture, "01_first");
        let windows = files_for("01_first", ON)
            .text(".vscode/settings.json")
            .map(|text| text.replace('\n', "\r\n"));
        fixture.write(".vscode/settings.json", windows.expect("it is text"));
        assert_eq!(follow(&fixture.course, "02_second"), Ok(true));
        assert_eq!(on_disk(&fixture), files_for("02_second", ON));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_course_is_not_followed() {
        let (fixture, outside) = (
            LearnerFixture::new(),
            tempfile::tempdir().expect("a folder"),
        );
        init(&fixture, "01_first");
        let settings = fixture.path(".vscode/settings.json");
        let before = fs::read(&settings).expect("it was written");
        fs::write(outside.path().join("settings.json"), &before).expect("a file");
        fs::remove_dir_all(fixture.path(".vscode")).expect("it is there");
        std::os::unix::fs::symlink(outside.path(), fixture.path(".vscode")).expect("a link");
        assert_eq!(
            follow(&fixture.course, "02_second"),
            Ok(true),
            "Zed's are ours"
        );
        assert_eq!(fs::read(&settings).expect("it is there"), before);
    }
}
