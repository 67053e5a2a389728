//! Tasks of editors: how each starts the runner, and how it finds the places in what the runner prints.
//!
//! The patterns match the lines of `run --format short` and of `watch` without a screen, which `ui/` writes: they change together.

use serde_json::{Value, json};

/// `path:line:column: error: text`.
const PROBLEM: &str = r"^(.+?):(\d+):(\d+): (error|warning): (.*)$";

/// The first line of a run.
const BEGINS: &str = r"^judging \S+ #\d+$";

/// The last line of a run.
const ENDS: &str = r"^done \S+ (passed|failed|skipped|cancelled|error|\d+ of \d+ passed)$";

/// VS Code: a task in the background that updates the list of problems at every save.
pub(super) fn vs_code() -> Value {
    json!({
        "version": "2.0.0",
        "tasks": [{
            "label": "runner: watch",
            "type": "process",
            "command": "runner",
            "args": ["watch", "--plain"],
            "isBackground": true,
            "group": { "kind": "build", "isDefault": true },
            "presentation": { "panel": "dedicated" },
            "problemMatcher": {
                "owner": "runner",
                "source": "runner",
                "fileLocation": ["autoDetect", "${workspaceFolder}"],
                "pattern": {
                    "regexp": PROBLEM,
                    "file": 1,
                    "line": 2,
                    "column": 3,
                    "severity": 4,
                    "message": 5,
                },
                "background": {
                    "activeOnStart": false,
                    "beginsPattern": BEGINS,
                    "endsPattern": ENDS,
                },
            },
        }],
    })
}

/// Zed has no list of problems for tasks, but a terminal whose paths can be clicked.
pub(super) fn zed() -> Value {
    json!([{
        "label": "runner: watch",
        "command": "runner",
        "args": ["watch"],
        "use_new_terminal": false,
        "allow_concurrent_runs": false,
        "reveal": "always",
    }])
}

/// Helix has no tasks, but keys that run a command.
pub(super) const HELIX_CONFIG: &str = r#"# Space, then m: judges the current exercise.
[keys.normal.space]
m = ":run-shell-command runner run --format short"
"#;

/// Neovim: `:make` and the quickfix list.
pub(super) const NEOVIM_MAKE: &str = r"
-- `:make` judges the current exercise, and the quickfix list has the places of its problems.
vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'rust', 'toml' },
  callback = function(event)
    -- The file type's own settings come first.
    vim.schedule(function()
      if vim.api.nvim_buf_is_valid(event.buf) then
        vim.bo[event.buf].makeprg = 'runner run --format short'
        vim.bo[event.buf].errorformat = '%f:%l:%c: %trror: %m,%f:%l:%c: %tarning: %m,%-G%.%#'
      end
    end)
  end,
})
";
