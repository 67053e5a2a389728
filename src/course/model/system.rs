//! `System`: an operating system that an exercise can only be judged on.

/// An operating system, or a family of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    Linux,
    MacOs,
    Unix,
    Windows,
}

impl System {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Linux, Self::MacOs, Self::Unix, Self::Windows];

    /// As manifests call it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::MacOs => "macos",
            Self::Unix => "unix",
            Self::Windows => "windows",
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linux => "Linux",
            Self::MacOs => "macOS",
            Self::Unix => "Unix",
            Self::Windows => "Windows",
        }
    }

    /// Whether this machine has it.
    pub fn is_here(self) -> bool {
        match self {
            Self::Unix => cfg!(unix),
            other => std::env::consts::OS == other.id(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::System;

    #[test]
    fn a_machine_has_its_system_and_the_family_of_it() {
        let here = System::ALL.into_iter().filter(|system| system.is_here());
        let here: Vec<&str> = here.map(System::id).collect();
        let expected: &[&str] = match std::env::consts::OS {
            "linux" => &["linux", "unix"],
            "macos" => &["macos", "unix"],
            "windows" => &["windows"],
            _ => &["unix"],
        };
        assert_eq!(here, expected);
    }
}
