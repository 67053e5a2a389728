//! Words at the end of a line are ignored, so a scribble can be an instruction.

/// The word that the tape draws, in capital letters.
pub const WORD: &str = "OXIDE";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    Up,
    Draw,
    Erase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    North,
    East,
    South,
    West,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Go to row 0, column 0.
    Home,
    /// Change the pen.
    Pen(Pen),
    /// Go so many dots in this direction.
    Go(Direction, u32),
}

impl Instruction {
    /// Reads `home`, `pen up`, `pen draw`, `pen erase`, or, for example, `go north 4` or `go n 4`. `None` for anything
    /// else: the tape has scribbles on it, and the plotter ignores them.
    pub fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["home", ..] => Some(Self::Home),
            ["pen", "up"] => Some(Self::Pen(Pen::Up)),
            ["pen", "draw"] => Some(Self::Pen(Pen::Draw)),
            ["pen", "erase"] => Some(Self::Pen(Pen::Erase)),
            ["go", direction, dots, ..] => {
                let direction = match *direction {
                    "n" | "north" => Direction::North,
                    "e" | "east" => Direction::East,
                    "s" | "south" => Direction::South,
                    "w" | "west" => Direction::West,
                    _ => return None,
                };
                dots.parse().ok().map(|dots| Self::Go(direction, dots))
            }
            _ => None,
        }
    }
}

/// The paper, with `#` for a dot and `.` for none, and the pen at its position.
pub struct Plotter {
    paper: Vec<Vec<char>>,
    pen: Pen,
    row: usize,
    column: usize,
}

impl Plotter {
    /// Empty paper. The pen is up, at row 0 and column 0.
    pub fn new(rows: usize, columns: usize) -> Self {
        Self {
            paper: vec![vec!['.'; columns]; rows],
            pen: Pen::Up,
            row: 0,
            column: 0,
        }
    }

    /// Obeys one instruction. The pen draws or erases the dot at which it is after every instruction, and each dot that it
    /// comes to on its way. At the border of the paper it stays, and loses the steps that are left.
    pub fn obey(&mut self, instruction: Instruction) {
        match instruction {
            Instruction::Home => (self.row, self.column) = (0, 0),
            Instruction::Pen(pen) => self.pen = pen,
            Instruction::Go(direction, dots) => {
                for _ in 0..dots {
                    self.step(direction);
                    self.touch();
                }
            }
        }
        self.touch();
    }

    fn step(&mut self, direction: Direction) {
        match direction {
            Direction::North => self.row = self.row.saturating_sub(1),
            Direction::East => self.column = (self.column + 1).min(self.paper[0].len() - 1),
            Direction::South => self.row = (self.row + 1).min(self.paper.len() - 1),
            Direction::West => self.column = self.column.saturating_sub(1),
        }
    }

    /// Draws or erases the dot at which the pen is.
    fn touch(&mut self) {
        match self.pen {
            Pen::Up => {}
            Pen::Draw => self.paper[self.row][self.column] = '#',
            Pen::Erase => self.paper[self.row][self.column] = '.',
        }
    }

    pub fn obey_all(&mut self, tape: &str) {
        for instruction in tape.lines().filter_map(Instruction::read) {
            self.obey(instruction);
        }
    }

    pub fn drawing(&self) -> String {
        let rows = self
            .paper
            .iter()
            .map(|row| row.iter().collect::<String>() + "\n");
        rows.collect()
    }
}
