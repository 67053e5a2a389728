//! A battery with 10% isn't urgent.

pub trait Notice {
    fn text(&self) -> String;
    fn is_urgent(&self) -> bool;
}

/// Shows "Battery 4: 12% left", and is urgent at 10% or less.
pub struct Battery {
    pub number: u8,
    pub percent: u32,
}

impl Notice for Battery {
    fn text(&self) -> String {
        format!("Battery {}: {}% left", self.number, self.percent)
    }

    fn is_urgent(&self) -> bool {
        self.percent < 10
    }
}

/// Shows "Port 7: Ola has arrived", and is never urgent.
pub struct Visit {
    pub port: u8,
    pub name: String,
}

impl Notice for Visit {
    fn text(&self) -> String {
        format!("Port {}: {} has arrived", self.port, self.name)
    }

    fn is_urgent(&self) -> bool {
        false
    }
}

/// The line on the screen: the text of the notice, between exclamation marks if it's urgent.
pub fn board(notice: &impl Notice) -> String {
    let text = notice.text();
    if notice.is_urgent() {
        format!("! {text} !")
    } else {
        text
    }
}
