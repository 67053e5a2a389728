//! Writes the flag last for `8XY4` and `8XY5`, but before the result of the others.

mod font;
mod screen;

use screen::Screen;

/// Where programs begin. What comes before belongs to the machine.
const START: u16 = 0x200;
/// The first address that doesn't exist.
const END: u16 = 0x1000;
/// How many calls can be open.
const DEEPEST: usize = 16;

/// Why the machine can't go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No instruction has this code.
    UnknownInstruction(u16),
    /// A call while 16 are open.
    StackOverflow,
    /// A return without a call.
    StackUnderflow,
    /// This address doesn't exist.
    OutsideMemory(u16),
}

/// The state of the whole computer.
pub struct Machine {
    memory: [u8; 4096],
    registers: [u8; 16],
    /// The address of the next instruction.
    counter: u16,
    index: u16,
    /// Where the open calls return to.
    calls: Vec<u16>,
    screen: Screen,
    keys: [bool; 16],
    delay: u8,
    sound: u8,
}

impl Machine {
    /// A machine with a program of at most 3584 bytes, which begins at `START`.
    pub fn load(program: &[u8]) -> Self {
        let mut memory = [0; 4096];
        memory[..font::DIGITS.len()].copy_from_slice(&font::DIGITS);
        let start = usize::from(START);
        memory[start..start + program.len()].copy_from_slice(program);
        Self {
            memory,
            registers: [0; 16],
            counter: START,
            index: 0,
            calls: Vec::new(),
            screen: Screen::new(),
            keys: [false; 16],
            delay: 0,
            sound: 0,
        }
    }

    /// The value of register V0 to VF.
    pub fn register(&self, number: usize) -> u8 {
        self.registers[number]
    }

    /// The address of the next instruction.
    pub fn counter(&self) -> u16 {
        self.counter
    }

    /// The picture: a line per row, `#` for a dot that is on and `.` for the others.
    pub fn screen(&self) -> String {
        self.screen.picture()
    }

    pub fn press(&mut self, key: usize) {
        self.keys[key] = true;
    }

    pub fn release(&mut self, key: usize) {
        self.keys[key] = false;
    }

    /// Lets a 60th of a second pass.
    pub fn tick(&mut self) {
        self.delay = self.delay.saturating_sub(1);
        self.sound = self.sound.saturating_sub(1);
    }

    /// Whether there's a sound.
    pub fn beeps(&self) -> bool {
        self.sound > 0
    }

    /// Carries out one instruction.
    pub fn step(&mut self) -> Result<(), Fault> {
        let &mut [high, low] = self.bytes(self.counter)?;
        let word = u16::from_be_bytes([high, low]);
        let address = word & 0xFFF;
        let digits = [high >> 4, high & 0xF, low >> 4, low & 0xF];
        let [_, x, y, rows] = digits.map(usize::from);
        let [vx, vy] = [self.registers[x], self.registers[y]];
        self.counter += 2;
        match digits {
            [0, 0, 0xE, 0] => self.screen = Screen::new(),
            [0, 0, 0xE, 0xE] => self.counter = self.calls.pop().ok_or(Fault::StackUnderflow)?,
            [1, ..] => self.counter = address,
            [2, ..] if self.calls.len() == DEEPEST => return Err(Fault::StackOverflow),
            [2, ..] => {
                self.calls.push(self.counter);
                self.counter = address;
            }
            [3, ..] => self.skip_if(vx == low),
            [4, ..] => self.skip_if(vx != low),
            [5, _, _, 0] => self.skip_if(vx == vy),
            [6, ..] => self.registers[x] = low,
            [7, ..] => self.registers[x] = vx.wrapping_add(low),
            [8, _, _, operation] => {
                let result = calculate(operation, vx, vy);
                let (value, flag) = result.ok_or(Fault::UnknownInstruction(word))?;
                self.registers[x] = value;
                if let Some(flag) = flag {
                    self.registers[0xF] = u8::from(flag);
                }
                if operation > 5 {
                    self.registers[x] = value;
                }
            }
            [9, _, _, 0] => self.skip_if(vx != vy),
            [0xA, ..] => self.index = address,
            [0xB, ..] => self.counter = address + u16::from(self.registers[0]),
            [0xD, ..] => self.draw(vx, vy, rows)?,
            [0xE, _, 9, 0xE] => self.skip_if(self.is_pressed(vx)),
            [0xE, _, 0xA, 1] => self.skip_if(!self.is_pressed(vx)),
            [0xF, ..] => self.other(x, low, word)?,
            _ => return Err(Fault::UnknownInstruction(word)),
        }
        Ok(())
    }

    /// The instructions that begin with F and a register.
    fn other(&mut self, x: usize, low: u8, word: u16) -> Result<(), Fault> {
        let vx = self.registers[x];
        let index = self.index;
        match low {
            0x07 => self.registers[x] = self.delay,
            0x0A => match (0..).zip(self.keys).find(|&(_, is_pressed)| is_pressed) {
                Some((key, _)) => self.registers[x] = key,
                None => self.counter -= 2,
            },
            0x15 => self.delay = vx,
            0x18 => self.sound = vx,
            0x1E => self.index = index.wrapping_add(u16::from(vx)),
            0x29 => self.index = u16::from(vx) * 5,
            0x33 => *self.bytes(index)? = [vx / 100, vx / 10 % 10, vx % 10],
            0x55 => {
                for (offset, value) in (0..).zip(self.registers).take(x + 1) {
                    *self.byte(offset)? = value;
                }
            }
            0x65 => {
                for (offset, number) in (0..).zip(0..=x) {
                    self.registers[number] = *self.byte(offset)?;
                }
            }
            _ => return Err(Fault::UnknownInstruction(word)),
        }
        Ok(())
    }

    fn draw(&mut self, column: u8, row: u8, rows: usize) -> Result<(), Fault> {
        let mut sprite = Vec::with_capacity(rows);
        for offset in (0..).take(rows) {
            sprite.push(*self.byte(offset)?);
        }
        self.registers[0xF] = u8::from(self.screen.draw(&sprite, column, row));
        Ok(())
    }

    fn skip_if(&mut self, condition: bool) {
        if condition {
            self.counter += 2;
        }
    }

    fn is_pressed(&self, key: u8) -> bool {
        self.keys[usize::from(key & 0xF)]
    }

    /// The byte this far after I. If its address doesn't fit into 16 bits, it's 65535, which doesn't exist either.
    fn byte(&mut self, offset: u16) -> Result<&mut u8, Fault> {
        let [byte] = self.bytes(self.index.saturating_add(offset))?;
        Ok(byte)
    }

    /// The bytes at an address and after it.
    fn bytes<const N: usize>(&mut self, address: u16) -> Result<&mut [u8; N], Fault> {
        let from = self.memory.get_mut(usize::from(address)..);
        let bytes = from.and_then(|from| from.first_chunk_mut());
        bytes.ok_or(Fault::OutsideMemory(address.max(END)))
    }
}

/// What an operation makes of two registers, and the flag if it has one; `None` if it doesn't exist.
fn calculate(operation: u8, x: u8, y: u8) -> Option<(u8, Option<bool>)> {
    let with_flag = |(value, flag): (u8, bool)| (value, Some(flag));
    Some(match operation {
        0 => (y, None),
        1 => (x | y, None),
        2 => (x & y, None),
        3 => (x ^ y, None),
        4 => with_flag(x.overflowing_add(y)),
        5 => (x.wrapping_sub(y), Some(x >= y)),
        6 => (y >> 1, Some(y & 1 == 1)),
        7 => (y.wrapping_sub(x), Some(y >= x)),
        0xE => (y << 1, Some(y & 0x80 != 0)),
        _ => return None,
    })
}
