import './fonts.css'
import './tokens.css'
import './page.css'
import './reveal.css'
