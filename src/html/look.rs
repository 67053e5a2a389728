//! `Look`: how a state is shown: as a color, as a symbol, and in words, so that none of it rests on color alone.

use super::Markup;

/// How a state is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The name of its class in the style sheet.
    pub class: &'static str,
    pub symbol: &'static str,
    pub word: &'static str,
}

impl Look {
    pub const fn new(class: &'static str, symbol: &'static str, word: &'static str) -> Self {
        Self {
            class,
            symbol,
            word,
        }
    }

    /// Its symbol and its word, in its color.
    pub fn badge(self) -> Markup {
        let mut badge = Markup::default();
        badge
            .raw("<span class=\"key ")
            .raw(self.class)
            .raw("\">")
            .raw(self.symbol)
            .raw(" ")
            .raw(self.word)
            .raw("</span>");
        badge
    }

    /// What the symbols of a picture mean.
    pub fn legend(looks: impl IntoIterator<Item = Self>) -> Markup {
        let mut legend = Markup::default();
        legend.raw("<ul class=\"legend\">");
        for look in looks {
            legend.raw("<li><span class=\"key ").raw(look.class);
            legend.raw("\" aria-hidden=\"true\">").raw(look.symbol);
            legend.raw("</span> ").raw(look.word);
        }
        legend.raw("</ul>\n");
        legend
    }
}
