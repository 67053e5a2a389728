//! A game that's being played: what you remember of the map, and the journal.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::PathBuf;

use crate::{
    Canvas, CommandError, Dice, Event, Game, Item, Journal, Position, Sketch, Wing, WingError,
};

const HELP: &str = "n e s w, take, open DIR, wait, save, load, quit (`nnee, take` is a line, too)
k: key, o: oil, +: locked door, /: open door, ~: pond
m: moth, s: snail, y: sundew. Two of them drink oil, and one eats seeds.";

/// How many seeds are scattered.
const SEEDS: usize = 7;

pub struct Session {
    /// The text of the wing.
    wing: String,
    game: Game,
    seen: HashSet<Position>,
    journal: Journal,
    /// Where `save` and `load` find the saved game.
    file: PathBuf,
    points: Option<u32>,
}

impl Session {
    /// Enters a wing, and scatters seeds on its moss.
    pub fn begin(wing: &str, seed: u64, file: PathBuf) -> Result<Self, WingError> {
        let mut game = Game::enter(wing.parse::<Wing>()?);
        let plants = ["moonflower", "glass lily"].into_iter().cycle();
        for (position, plant) in Dice::new(seed)
            .choose(SEEDS, game.free())
            .into_iter()
            .zip(plants)
        {
            game.put_item(position, Item::Seed(String::from(plant)));
        }
        let seen = game.lit().map(|(position, _)| position).collect();
        Ok(Self {
            wing: String::from(wing),
            game,
            seen,
            journal: Journal::new(seed),
            file,
            points: None,
        })
    }

    /// The points: 10 for each seed, and one for each drop of oil that's left. `None` if the game isn't over.
    pub fn points(&self) -> Option<u32> {
        self.points
    }

    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Obeys a line: `save`, `load`, `help`, or commands that are separated by commas. `ssee` is short for `s, s, e, e`.
    pub fn obey(&mut self, line: &str, mut output: impl Write) -> io::Result<()> {
        match line.trim() {
            "help" => writeln!(output, "{HELP}"),
            "save" => match self.save() {
                Ok(()) => writeln!(output, "Saved."),
                Err(error) => writeln!(output, "You can't save: {error}"),
            },
            "load" => match self.load() {
                Ok(()) => writeln!(output, "Loaded."),
                Err(error) => writeln!(output, "You can't load: {error}"),
            },
            commands => self.turns(commands, output),
        }
    }

    /// Makes turns until one fails, something stops you, or the game is over.
    fn turns(&mut self, commands: &str, mut output: impl Write) -> io::Result<()> {
        for command in split(commands) {
            let events = match self.turn(&command) {
                Ok(events) => events,
                Err(error) => return writeln!(output, "{error}"),
            };
            for event in events.iter().filter(|event| **event != Event::Walked) {
                writeln!(output, "{event}")?;
            }
            if self.points.is_some() || matches!(events.first(), Some(Event::Stopped(_))) {
                break;
            }
        }
        Ok(())
    }

    fn turn(&mut self, command: &str) -> Result<Vec<Event>, CommandError> {
        let events = self.game.turn(command.parse()?);
        self.journal.add(command);
        let lit = self.game.lit().map(|(position, _)| position);
        self.seen.extend(lit);
        self.points = match events.first() {
            Some(Event::Left { seeds }) => {
                let seeds = u32::try_from(*seeds).unwrap_or(u32::MAX);
                Some(seeds.saturating_mul(10).saturating_add(self.game.oil().0))
            }
            Some(Event::Dark) => Some(0),
            _ => None,
        };
        Ok(events)
    }

    fn save(&self) -> io::Result<()> {
        let mut out = BufWriter::new(File::create(&self.file)?);
        self.journal.write_to(&mut out)?;
        out.flush()
    }

    /// Plays a saved game again, up to where it was saved.
    fn load(&mut self) -> io::Result<()> {
        let journal = Journal::read_from(BufReader::new(File::open(&self.file)?))?;
        let wrong = |reason: &str| io::Error::new(io::ErrorKind::InvalidData, reason);
        let begun = Self::begin(&self.wing, journal.seed(), self.file.clone());
        let mut loaded = begun.map_err(|error| wrong(&error.to_string()))?;
        for command in journal.commands() {
            let turn = loaded.turn(command);
            turn.map_err(|error| wrong(&error.to_string()))?;
        }
        *self = loaded;
        Ok(())
    }

    /// The map as you see and remember it, and a line about your lamp and your bag.
    pub fn screen(&self) -> String {
        let mut sketch = Sketch::default();
        for position in self.game.map().positions() {
            let is_lit = position.is_near(self.game.you(), self.game.oil().reach());
            let symbol = match self.game.map().tile(position).symbol() {
                _ if is_lit => self.game.symbol(position),
                _ if !self.seen.contains(&position) => continue,
                '.' => ' ',
                tile => tile,
            };
            sketch.put(position, symbol);
        }
        let bag = self.game.bag().iter();
        let seeds = bag.filter(|item| matches!(item, Item::Seed(_))).count();
        let keys = self.game.bag().len() - seeds;
        let oil = self.game.oil().0;
        format!("\n{sketch}oil {oil}, seeds {seeds}, keys {keys}\n")
    }
}

/// The commands of a line.
fn split(line: &str) -> Vec<String> {
    let mut commands = Vec::new();
    for command in line.split(',').map(str::trim) {
        if command.chars().all(|letter| "nesw".contains(letter)) {
            commands.extend(command.chars().map(String::from));
        } else {
            commands.push(String::from(command));
        }
    }
    commands
}
