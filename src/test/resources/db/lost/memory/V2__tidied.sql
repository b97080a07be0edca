DELETE FROM trail WHERE said = '';
