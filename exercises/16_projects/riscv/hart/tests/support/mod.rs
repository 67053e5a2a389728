//! An assembler, so that programs can be read. It knows RV32I, what control registers and traps need, labels, and:
//!
//! - `la x1, label` puts an address into a register, with two instructions.
//! - `.word 0x1234` is a number, and `.ascii "Hi"` a text that ends with a byte of 0. Both fill whole words.

use std::collections::HashMap;

/// The bytes of a program, which is one instruction per line.
pub fn assemble(program: &str) -> Vec<u8> {
    let mut lines = Vec::new();
    let mut labels = HashMap::new();
    let mut address = 0;
    for line in program.lines() {
        let mut line = line.trim();
        if let Some((label, rest)) = line
            .split_once(": ")
            .or(line.strip_suffix(':').map(|label| (label, "")))
        {
            labels.insert(label, address);
            line = rest.trim();
        }
        if !line.is_empty() {
            lines.push((line, address));
            address += 4 * length(line);
        }
    }
    let words = lines
        .iter()
        .flat_map(|(line, address)| words(line, *address, &labels));
    words.flat_map(u32::to_le_bytes).collect()
}

fn text(line: &str) -> Option<String> {
    let quoted = line.strip_prefix(".ascii \"")?.strip_suffix('"')?;
    Some(quoted.replace("\\n", "\n"))
}

/// How many words a line needs.
fn length(line: &str) -> i32 {
    let words = text(line).map(|text| text.len() / 4 + 1);
    words.map_or_else(
        || 1 + i32::from(line.starts_with("la ")),
        |words| i32::try_from(words).expect("a short text"),
    )
}

fn words(line: &str, address: i32, labels: &HashMap<&str, i32>) -> Vec<u32> {
    if let Some(text) = text(line) {
        let mut bytes = text.into_bytes();
        bytes.resize(bytes.len() / 4 * 4 + 4, 0);
        return bytes
            .as_chunks()
            .0
            .iter()
            .map(|word| u32::from_le_bytes(*word))
            .collect();
    }
    let mut parts = line
        .split([' ', ',', '(', ')'])
        .filter(|part| !part.is_empty());
    let name = parts.next().unwrap_or_default();
    let number =
        |part| number(part, address, labels).unwrap_or_else(|| panic!("`{part}` in `{line}`?"));
    let numbers: Vec<u32> = parts.map(|part| number(part).cast_unsigned()).collect();
    if let ("la", [register, offset]) = (name, &numbers[..]) {
        let upper = offset.wrapping_add(0x800) & 0xFFFF_F000;
        let lower = offset.wrapping_sub(upper) << 20;
        return vec![
            upper | (register << 7) | 0x17,
            lower | (register << 15) | (register << 7) | 0x13,
        ];
    }
    vec![encode(name, &numbers).unwrap_or_else(|| panic!("`{line}`?"))]
}

/// A register, a number, or how far it is to a label.
fn number(part: &str, address: i32, labels: &HashMap<&str, i32>) -> Option<i32> {
    if let Some(label) = labels.get(part) {
        return Some(label - address);
    }
    let digits = part.strip_prefix('x').unwrap_or(part);
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or((1, digits), |digits| (-1, digits));
    let number = match digits.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    Some(number.ok()?.cast_signed().wrapping_mul(sign))
}

fn encode(name: &str, numbers: &[u32]) -> Option<u32> {
    let find = |names: &str| {
        names
            .split(' ')
            .position(|other| other == name)
            .map(|index| index as u32)
    };
    Some(match *numbers {
        [] => match name {
            "ecall" => 0x0000_0073,
            "ebreak" => 0x0010_0073,
            "mret" => 0x3020_0073,
            "fence" => 0x0FF0_000F,
            _ => return None,
        },
        [word] if name == ".word" => word,
        [target, upper] if name == "lui" => (upper << 12) | (target << 7) | 0x37,
        [target, upper] if name == "auipc" => (upper << 12) | (target << 7) | 0x17,
        [target, offset] if name == "jal" => {
            let low = ((offset & 0x7FE) << 20) | ((offset & 0x800) << 9);
            low | (offset & 0xF_F000) | ((offset & 0x10_0000) << 11) | (target << 7) | 0x6F
        }
        [target, offset, base] if name == "jalr" => {
            (offset << 20) | (base << 15) | (target << 7) | 0x67
        }
        [one, two, three] => {
            if let Some(kind) = find("addi _ slti sltiu xori _ ori andi") {
                (three << 20) | (two << 15) | (kind << 12) | (one << 7) | 0x13
            } else if let Some(kind) = find("add sll slt sltu xor srl or and") {
                (three << 20) | (two << 15) | (kind << 12) | (one << 7) | 0x33
            } else if let Some(index) = find("sub sra") {
                0x4000_0000 | (three << 20) | (two << 15) | ((index * 5) << 12) | (one << 7) | 0x33
            } else if let Some(index) = find("slli srli srai") {
                let (variant, kind) = [(0, 1), (0, 5), (0x4000_0000, 5)][index as usize];
                variant | ((three & 31) << 20) | (two << 15) | (kind << 12) | (one << 7) | 0x13
            } else if let Some(kind) = find("lb lh lw _ lbu lhu") {
                (two << 20) | (three << 15) | (kind << 12) | (one << 7) | 0x03
            } else if let Some(kind) = find("sb sh sw") {
                let offset = ((two & 0xFE0) << 20) | ((two & 0x1F) << 7);
                offset | (one << 20) | (three << 15) | (kind << 12) | 0x23
            } else if let Some(kind) = find("beq bne _ _ blt bge bltu bgeu") {
                let low = ((three & 0x1E) << 7) | ((three & 0x7E0) << 20) | ((three & 0x800) >> 4);
                low | ((three & 0x1000) << 19) | (two << 20) | (one << 15) | (kind << 12) | 0x63
            } else {
                let kind = find("_ csrrw csrrs csrrc _ csrrwi csrrsi csrrci")?;
                (two << 20) | (three << 15) | (kind << 12) | (one << 7) | 0x73
            }
        }
        _ => return None,
    })
}
