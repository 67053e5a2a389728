//! `Completions`: whether editors may complete code by AI in the course's folder. You learn little from code that you didn't write.

use serde_json::{Map, Value, json};

/// Completions by AI in the course's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completions {
    /// As they are everywhere.
    AsElsewhere,
    /// Off.
    WithoutAi,
}

impl Completions {
    pub(super) const ALL: [Self; 2] = [Self::AsElsewhere, Self::WithoutAi];

    /// More keys for VS Code.
    pub(super) fn vs_code(self) -> Value {
        self.only_off(&json!({
            "chat.disableAIFeatures": true,
            "github.copilot.enable": { "*": false },
            "editor.inlineSuggest.enabled": false,
        }))
    }

    /// More keys for Zed.
    pub(super) fn zed(self) -> Value {
        self.only_off(&json!({ "disable_ai": true, "show_edit_predictions": false }))
    }

    /// More lines for Helix. It has no AI itself, but some language servers do.
    pub(super) fn helix(self) -> &'static str {
        match self {
            Self::AsElsewhere => "",
            Self::WithoutAi => "language-servers = [\"rust-analyzer\"]\n",
        }
    }

    /// More lines for Neovim.
    pub(super) fn neovim(self) -> &'static str {
        match self {
            Self::AsElsewhere => "",
            Self::WithoutAi => NEOVIM_OFF,
        }
    }

    fn only_off(self, keys: &Value) -> Value {
        match self {
            Self::AsElsewhere => Value::Object(Map::new()),
            Self::WithoutAi => keys.clone(),
        }
    }
}

/// The plugins' own switches.
const NEOVIM_OFF: &str = r"
-- No completions by AI in this folder.
vim.g.copilot_enabled = false
vim.g.codeium_enabled = false
vim.g.SUPERMAVEN_DISABLED = 1
if vim.lsp.enable then
  vim.lsp.enable('copilot', false)
end
";
